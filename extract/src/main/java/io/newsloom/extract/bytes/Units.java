package io.newsloom.extract.bytes;

import java.util.Arrays;

/**
 * What a text is judged by: pairs of neighbours of which one at least is a letter beyond ASCII, in
 * lower case, with a blank for whatever is no letter; ideographs and syllables one by one.
 */
final class Units {

  /** What no language has: a letter beside a sign, a capital inside a word. */
  static final int ODD = -1;

  /** What no text has: a control, a byte that means nothing. */
  static final int BROKEN = -2;

  /** A sign beyond ASCII that text may have at this place. */
  static final int PUNCTUATION = -3;

  /** A sign that text hardly has anywhere. */
  static final int SIGN = -4;

  private static final String AFTER_LETTERS = "»”’…™²³ª";
  private static final String BEFORE_LETTERS = "«„‚‹¡¿•§©№";
  private static final String BETWEEN_LETTERS = "\u00A0\u00AD’‘“”–—…。、，：；「」『』・（）";
  private static final String APART = "›®°€£·º";

  private final int[] units;
  private int size;

  private Units(int capacity) {
    units = new int[capacity];
  }

  static int[] of(String text) {
    Units all = new Units(2 * text.length() + 2);
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      all.add(before, c);
      before = c;
    }
    all.add(before, ' ');
    return Arrays.copyOf(all.units, all.size);
  }

  /** The key of a pair, or of a single ideograph or syllable with 0 before it. */
  static int key(char first, char second) {
    return first << 16 | second;
  }

  static boolean isWide(char c) {
    return c >= '\u3041' && c <= '\u30FF'
        || c >= '\u3400' && c <= '\u9FFF'
        || c >= '\uAC00' && c <= '\uD7A3';
  }

  private void add(char before, char c) {
    if (isWide(c)) {
      put(key('\0', c));
    } else if (isBroken(c)) {
      put(BROKEN);
    } else if (isSign(c)) {
      put(sign(before, c));
    } else if (isSign(before)) {
      if (isLetter(c) && !mayPrecede(before)) {
        put(ODD);
      }
    } else if (!isWide(before) && (isForeign(before) || isForeign(c))) {
      boolean capitalInside = Character.isLowerCase(before) && Character.isUpperCase(c);
      put(capitalInside ? ODD : key(folded(before), folded(c)));
    }
  }

  private static int sign(char before, char c) {
    if (BETWEEN_LETTERS.indexOf(c) >= 0 || AFTER_LETTERS.indexOf(c) >= 0) {
      return PUNCTUATION;
    }
    if (isLetter(before)) {
      return ODD;
    }
    return BEFORE_LETTERS.indexOf(c) >= 0 || APART.indexOf(c) >= 0 ? PUNCTUATION : SIGN;
  }

  private static boolean mayPrecede(char sign) {
    return BETWEEN_LETTERS.indexOf(sign) >= 0 || BEFORE_LETTERS.indexOf(sign) >= 0;
  }

  private static char folded(char c) {
    return isLetter(c) ? Character.toLowerCase(c) : '_';
  }

  private static boolean isForeign(char c) {
    return c > 127 && isLetter(c);
  }

  /** Letters and what stands above them. */
  private static boolean isLetter(char c) {
    return Character.isLetter(c) && c != 'ª' && c != 'º'
        || c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSign(char c) {
    return c > 127 && !isLetter(c);
  }

  /** A control beyond ASCII, a private or unmapped character. */
  private static boolean isBroken(char c) {
    return c >= 0x80 && c < 0xA0 || c == '\uFFFD' || c >= '\uE000' && c < '\uF900';
  }

  private void put(int unit) {
    units[size++] = unit;
  }
}
