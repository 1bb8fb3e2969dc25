package io.newsloom.extract.body;

/**
 * Tells lines of date and time, with a name or a label beside them, from text: {@code Published: 4
 * January 2012, 14:55}. Only lines at the ends of a body are asked about; among its paragraphs such
 * a line may be anything.
 */
final class Dateline {

  static final String REASON = "date line";

  private static final int LONGEST = 100;
  private static final int FEWEST_DIGITS = 6;

  /** A line with more letters than this for each digit says something besides. */
  private static final int LETTERS_PER_DIGIT = 4;

  private Dateline() {}

  static boolean is(Run run) {
    return run.isText() && run.weight <= LONGEST && !run.box.isHeading() && is(run.text);
  }

  private static boolean is(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS
        && letters <= LETTERS_PER_DIGIT * digits
        && (hasYear(text) || hasNumbersJoined(text));
  }

  /** True for {@code 14:55}, {@code 09.12.11}, {@code 2011-05-11}. */
  private static boolean hasNumbersJoined(String text) {
    int joints = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean between = isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
      if (between && c == ':') {
        return true;
      }
      joints += between && (c == '.' || c == '/' || c == '-') ? 1 : 0;
    }
    return joints >= 2;
  }

  /** True if four digits of the last or this century stand alone. */
  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean century = text.startsWith("19", i) || text.startsWith("20", i);
      if (century
          && isDigit(text.charAt(i + 2))
          && isDigit(text.charAt(i + 3))
          && (i == 0 || !isDigit(text.charAt(i - 1)))
          && (i + 4 == text.length() || !isDigit(text.charAt(i + 4)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
