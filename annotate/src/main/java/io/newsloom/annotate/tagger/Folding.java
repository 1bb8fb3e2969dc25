package io.newsloom.annotate.tagger;

import java.text.Normalizer;

/**
 * Writes letters as their kin: small, without accents, and the Cyrillic alphabets of Belarusian,
 * Ukrainian, Russian and Serbian as one, so that what is learned from one language serves its
 * neighbours: Беларусь and Білорусь, Мінск and Минск differ less, Пуцін meets Путин's endings.
 */
final class Folding {

  private static final int TABLE = 0x530;

  /** {@code і} and {@code ы} are {@code и}; Belarusian writes unstressed о as а. */
  private static final String FROM = "іїыєэёґўјљњћђџоł";

  private static final String TO = "иииееегвйлнчджаl";

  private static final char[] FOLDED = table();

  private Folding() {}

  static char fold(char unit) {
    return unit < TABLE ? FOLDED[unit] : Character.toLowerCase(unit);
  }

  static boolean isVowel(char folded) {
    return "aeiouyаеиуюя".indexOf(folded) >= 0;
  }

  private static char[] table() {
    char[] folded = new char[TABLE];
    for (char unit = 0; unit < TABLE; unit++) {
      char small = Character.toLowerCase(unit);
      int kin = FROM.indexOf(small);
      folded[unit] = kin >= 0 ? TO.charAt(kin) : small == 'й' ? 'й' : bare(small);
    }
    return folded;
  }

  private static char bare(char small) {
    char first = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
    int kin = FROM.indexOf(first);
    return kin >= 0 ? TO.charAt(kin) : first;
  }
}
