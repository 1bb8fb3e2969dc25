package io.newsloom.extract.date;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;

/** Where numbers in digits stand in a text: dates are looked for there alone. */
final class Numbers {

  private Numbers() {}

  static boolean isIn(String text) {
    return first(text, 0) >= 0;
  }

  /** Finds with a pattern that begins where a number does, which is tried nowhere else. */
  static boolean find(Matcher matcher, String text) {
    return find(matcher, text, at -> true);
  }

  /** The same, of the numbers at places that pass a test which is cheaper than the pattern. */
  static boolean find(Matcher matcher, String text, IntPredicate test) {
    matcher.useTransparentBounds(true);
    for (int at = first(text, 0); at >= 0; at = first(text, at + 1)) {
      if (test.test(at) && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
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
