package io.newsloom.extract.field;

import io.newsloom.extract.words.Letters;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before names in bylines: "By", "Text:", "Автор:". Immutable, thread-safe. */
final class ByWords {

  private final Pattern words;

  /** What they begin with: most texts are told apart by their first letter. */
  private final Set<Character> initials = new HashSet<>();

  /** The first words of each, folded: what begins with another needs no pattern. */
  private final Set<String> firstWords = new HashSet<>();

  /** Of forms in small letters, the longest first. */
  ByWords(Set<String> forms) {
    words =
        Pattern.compile(
            "(?:" + NameReader.any(forms) + ")(?:\\s*[:：]\\s*|(?=\\s)\\s+|$)", NameReader.FLAGS);
    for (String form : forms) {
      initials.add(Letters.folded(form.charAt(0)));
      firstWords.add(firstWord(form));
    }
  }

  /** False for a text that begins with another letter than these words do. */
  boolean mayStart(String text) {
    int first = 0;
    while (first < text.length() && !isVisible(text.charAt(first))) {
      first++;
    }
    return first < text.length()
        && (!Character.isLetter(text.charAt(first))
            || initials.contains(Letters.folded(text.charAt(first))));
  }

  private static boolean isVisible(char c) {
    return c > ' ' && c < 0x80 || Character.isLetterOrDigit(c);
  }

  /** True if a text begins with such words and goes on. */
  boolean start(String text) {
    int end = end(text);
    return end > 0 && end < text.length();
  }

  /** True if a text is nothing but such words. */
  boolean are(String text) {
    return !text.isEmpty() && end(text) == text.length();
  }

  /** Where such words at the start of a text end, with their colon; 0 = there are none. */
  int end(String text) {
    if (!firstWords.contains(firstWord(text))) {
      return 0;
    }
    Matcher m = words.matcher(text);
    return m.lookingAt() ? m.end() : 0;
  }

  /** What stands before the first blank or colon of a text, folded. */
  private static String firstWord(String text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length() && !endsWord(text.charAt(i)); i++) {
      word.append(Letters.folded(text.charAt(i)));
    }
    return word.toString();
  }

  private static boolean endsWord(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == ':' || c == '：';
  }
}
