package io.newsloom.benchmarks.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tokens as Python's {@code \w+} finds them in a {@code str}, which the sets' own code uses. Java's
 * {@code \w}, with or without {@code UNICODE_CHARACTER_CLASS}, takes other characters: Python's are
 * letters, numbers of every kind and the underscore, and no combining mark.
 */
final class Words {

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isWord(point)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(point);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  static List<String> lowerCaseOf(String text) {
    return of(text.toLowerCase(Locale.ROOT));
  }

  /** How often each element occurs. */
  static <T> Map<T, Integer> counts(List<T> elements) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    elements.forEach(element -> counts.merge(element, 1, Integer::sum));
    return counts;
  }

  private static boolean isWord(int point) {
    if (point < 0x80) {
      return Character.isLetterOrDigit(point) || point == '_';
    }
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
