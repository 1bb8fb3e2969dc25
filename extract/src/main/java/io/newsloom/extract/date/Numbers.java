package io.newsloom.extract.date;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where numbers in digits stand in a text: dates are looked for there alone. */
final class Numbers {

  private Numbers() {}

  static boolean isIn(String text) {
    return first(text, 0) >= 0;
  }

  /**
   * Finds with a pattern that begins where a number does; it is tried nowhere else, and there only
   * where a test passes that is cheaper than the pattern. Null = it finds nothing.
   */
  static @Nullable Matcher find(Pattern pattern, String text, IntPredicate test) {
    Matcher matcher = null;
    for (int at = first(text, 0); at >= 0; at = first(text, at + 1)) {
      if (test.test(at)) {
        matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          return matcher;
        }
      }
    }
    return null;
  }

  /** Where the number at a place ends. */
  static int end(String text, int number) {
    int end = number;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True for a number that begins as years of the web do. */
  static boolean isCentury(String text, int number) {
    return text.startsWith("19", number) || text.startsWith("20", number);
  }

  /** Where the first number from a place on begins; -1 = there is none. */
  private static int first(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
