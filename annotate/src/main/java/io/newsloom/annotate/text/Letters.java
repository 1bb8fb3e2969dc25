package io.newsloom.annotate.text;

import java.lang.Character.UnicodeScript;

/** What characters are to a tokenizer. */
final class Letters {

  private static final String APOSTROPHES = "'’ʼ‘`′＇";
  private static final String HYPHENS = "-\u2010\u2011";
  private static final String CLOSERS = "»”“’\"')]›」』）";
  private static final String OPENERS = "«„“‘\"'([‹「『（¿¡";
  private static final String DASHES = "-–—―";

  private Letters() {}

  /** Letters, their accents, and the invisible joiners that stand inside words. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    return Character.isLetter(c) || isMark(c) || c == 0xAD || c == 0x200C || c == 0x200D;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** Scripts that are written without spaces: a character is the nearest thing to a word. */
  static boolean standsAlone(int c) {
    if (c < 0x3040) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }

  /** The spaces that group digits: 1 000 000. */
  static boolean isGroupingSpace(int c) {
    return c == 0xA0 || c == 0x202F || c == 0x2009;
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isHyphen(int c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean opens(int c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean closes(int c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Small letters that can not begin a sentence; Georgian has no capitals in running text. */
  static boolean isSmall(int c) {
    return Character.isLowerCase(c) && UnicodeScript.of(c) != UnicodeScript.GEORGIAN;
  }
}
