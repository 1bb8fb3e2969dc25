package io.newsloom.standalone.terminal;

import java.util.regex.Pattern;

/** Words off the web, made harmless for a terminal. */
public final class SafeText {

  /**
   * Control characters could move the cursor or run a terminal's commands; bidirectional overrides
   * could make a line read as another. Cf also holds joiners that some scripts need: those stay.
   */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SafeText() {}

  /** One line of the text, without anything that is not to be seen. */
  public static String line(String text) {
    return BLANKS.matcher(UNSAFE.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }
}
