package io.newsloom.annotate.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** A script and the languages that are told apart within it. */
enum Alphabet {
  LATIN(17),
  CYRILLIC(16),
  ARABIC(14),
  GREEK("el"),
  HEBREW("he"),
  GEORGIAN("ka"),
  ARMENIAN("hy"),
  HANGUL("ko"),
  DEVANAGARI("hi"),
  KANA("ja"),
  HAN("zh"),
  /** A script that no language of ours is written in. */
  OTHER("und");

  private final int bits;
  private final String only;

  Alphabet(int bits) {
    this.bits = bits;
    this.only = "";
  }

  Alphabet(String only) {
    this.bits = 0;
    this.only = only;
  }

  /** Those whose languages a model tells apart. */
  static List<Alphabet> modelled() {
    return List.of(LATIN, CYRILLIC, ARABIC);
  }

  /** Logarithm of the number of its model's buckets. */
  int bits() {
    return bits;
  }

  /** The one language of ours that is written in it; empty where there are several. */
  String only() {
    return only;
  }

  static Alphabet of(int letter) {
    if (letter < 0x250) {
      return LATIN;
    }
    if (letter >= 0x400 && letter < 0x530) {
      return CYRILLIC;
    }
    return of(UnicodeScript.of(letter));
  }

  private static Alphabet of(UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case GEORGIAN -> GEORGIAN;
      case ARMENIAN -> ARMENIAN;
      case HANGUL -> HANGUL;
      case DEVANAGARI -> DEVANAGARI;
      case HIRAGANA, KATAKANA -> KANA;
      case HAN -> HAN;
      default -> OTHER;
    };
  }

  /**
   * The alphabet that most letters of a text are of. A few kana make Han Japanese: Chinese has
   * none.
   */
  static Alphabet dominant(CharSequence text, int limit) {
    int[] counts = new int[values().length];
    for (int at = 0; at < limit; ) {
      int c = Character.codePointAt(text, at);
      at += Character.charCount(c);
      if (Character.isLetter(c)) {
        counts[of(c).ordinal()]++;
      }
    }
    if (counts[KANA.ordinal()] * 10 > counts[HAN.ordinal()]) {
      counts[KANA.ordinal()] += counts[HAN.ordinal()];
    }
    Alphabet best = OTHER;
    for (Alphabet alphabet : values()) {
      if (counts[alphabet.ordinal()] > counts[best.ordinal()]) {
        best = alphabet;
      }
    }
    return best;
  }
}
