package io.newsloom.annotate.language;

/**
 * Tells running text from what has letters but no language: program code, lists of names, random or
 * single letters. Counts words by their kind, once over the text.
 */
final class Prose {

  private static final String CODE = "{}<>=;\\|_$#@^~[]*`";
  private static final String VOWELS = "aeiouyаеёиоуыэюяіїє";

  /** A mark of code to so many letters; running text has hardly any. */
  private static final double MOST_CODE = 0.14;

  private static final int LEAST_CODE = 4;
  private static final int LEAST_WORDS = 4;

  private int marks;
  private int letters;
  private int words;
  private int capitals;
  private int commas;
  private int lengthy;
  private int mute;

  private Prose() {}

  /** Whether the beginning of a text, up to a limit, may be in a language of an alphabet. */
  static boolean isLikely(CharSequence text, int limit, Alphabet alphabet) {
    Prose prose = new Prose();
    int at = 0;
    while (at < limit) {
      at = prose.read(text, at, limit);
    }
    boolean code = alphabet == Alphabet.LATIN && prose.isCode();
    boolean random = alphabet != Alphabet.ARABIC && prose.isRandom();
    return !code && !random && !prose.isNames(text.charAt(limit - 1));
  }

  private boolean isCode() {
    return marks >= LEAST_CODE && marks > MOST_CODE * letters;
  }

  private boolean isNames(char last) {
    return words >= LEAST_WORDS && capitals == words && commas * 4 >= words - 1 && last != '.';
  }

  private boolean isRandom() {
    return words >= LEAST_WORDS && (letters == words || lengthy > 2 && mute * 3 > lengthy * 2);
  }

  /** Reads a word or a mark; returns where it ends. */
  private int read(CharSequence text, int start, int limit) {
    int end = start;
    boolean voiced = false;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      char c = Character.toLowerCase(text.charAt(end));
      voiced |= VOWELS.indexOf(c) >= 0 || c > 0x7f && c < 0x400;
      end++;
    }
    if (end == start) {
      char c = text.charAt(start);
      marks += CODE.indexOf(c) >= 0 ? 1 : 0;
      commas += c == ',' || c == '\n' || c == ';' ? 1 : 0;
      return start + 1;
    }
    letters += end - start;
    words++;
    boolean name = end - start > 1 ? Character.isLowerCase(text.charAt(end - 1)) : isDot(text, end);
    capitals += name && Character.isUpperCase(text.charAt(start)) ? 1 : 0;
    if (end - start > 2) {
      lengthy++;
      mute += voiced ? 0 : 1;
    }
    return end;
  }

  private static boolean isDot(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == '.';
  }
}
