package io.newsloom.annotate.text;

import java.util.Locale;

/**
 * The beginning of a word, and how long an ending it takes: none, a few letters by its own length,
 * or any.
 */
public record Stem(String letters, int maxEnding) {

  private static final int ANY = 64;

  /**
   * As the tables write it: {@code elect} takes the endings that its length allows, {@code art=} is
   * the whole word, {@code climat*} begins any word.
   */
  public static Stem of(String written) {
    String letters = key(written);
    if (written.endsWith("=")) {
      return new Stem(letters.substring(0, letters.length() - 1), 0);
    }
    if (written.endsWith("*")) {
      return new Stem(letters.substring(0, letters.length() - 1), ANY);
    }
    return new Stem(letters, Math.max(0, Math.min(3, letters.length() - 2)));
  }

  /**
   * The form in which words are compared: small letters, е for ё, one kind of apostrophe, and у for
   * the ў that Belarusian writes behind a vowel (улада, ва ўладзе).
   */
  public static String key(String word) {
    String key =
        word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'').replace('ʼ', '\'');
    return key.startsWith("ў") ? "у" + key.substring(1) : key;
  }

  public boolean matches(String word) {
    return word.length() - letters.length() <= maxEnding && word.startsWith(letters);
  }
}
