package io.newsloom.standalone.explaining;

import io.newsloom.standalone.terminal.SafeText;
import java.util.Locale;

/** The lines of an explanation: what was found, by what, how surely, and the value itself. */
final class Columns {

  private static final int LONGEST_VALUE = 100;
  private static final String UNDER =
      " ".repeat("%-13s %-24s %-5s ".formatted("", "", "").length());

  private Columns() {}

  static String line(String what, String by, String confidence, String value) {
    return "%-13s %-24s %-5s %s".formatted(what, by, confidence, value).stripTrailing();
  }

  static String line(String what, String by, double confidence, String value) {
    return line(what, by, String.format(Locale.ROOT, "%.2f", confidence), value);
  }

  /** A further line on what stands above. */
  static String under(String value) {
    return (UNDER + value).stripTrailing();
  }

  /** One line, harmless for a terminal and not longer than is read at a glance. */
  static String shortened(String text) {
    String safe = SafeText.line(text);
    return safe.length() <= LONGEST_VALUE ? safe : safe.substring(0, LONGEST_VALUE - 1) + "…";
  }
}
