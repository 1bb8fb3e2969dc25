package io.newsloom.extract.field;

import io.newsloom.extract.words.Tables;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words beside dates that tell what happened then: "Published 5 May, updated 6 May". */
final class DateLabels {

  private static final Pattern CHANGED = pattern("changed");
  private static final Pattern PUBLISHED = pattern("published");

  /** A text longer than this is prose, where a date is none of the article's unless it says so. */
  private static final int SHORT = 80;

  /** How much of a text after a label may be its date. */
  private static final int REACH = 60;

  private DateLabels() {}

  private static Pattern pattern(String kind) {
    return Pattern.compile(
        Tables.read("/io/newsloom/extract/field/datelabels.tsv").stream()
            .filter(row -> row.get(0).equals(kind))
            .flatMap(row -> Stream.of(row.get(2).split("\\|")))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }

  /** True if a word of change stands before the first digit; one behind it is of another date. */
  static boolean tellAChange(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return CHANGED.matcher(text.substring(0, digit).toLowerCase(Locale.ROOT)).find();
  }

  /** The part of a text that may be the date of publication; empty if none is. */
  static String published(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher changed = CHANGED.matcher(lower);
    int end = changed.find() ? changed.start() : text.length();
    Matcher published = PUBLISHED.matcher(lower).region(0, end);
    if (published.find()) {
      return text.substring(published.end(), Math.min(end, published.end() + REACH));
    }
    return end <= SHORT ? text.substring(0, end) : "";
  }

  /** The part of a text that may be the date of a change; empty if none is. */
  static String changed(String text) {
    Matcher changed = CHANGED.matcher(text.toLowerCase(Locale.ROOT));
    return changed.find()
        ? text.substring(changed.end(), Math.min(text.length(), changed.end() + REACH))
        : "";
  }

  /** True for a text that is a word of change and hardly more. */
  static boolean isChange(String text) {
    return text.length() <= 40 && CHANGED.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
