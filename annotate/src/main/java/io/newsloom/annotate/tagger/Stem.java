package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;

/**
 * What is left of a word without its ending, roughly: {@code Минска}, {@code Минску}, {@code
 * Минском} and {@code Мінск} are one, and so are {@code Warszawa} and {@code Warszawie}.
 */
final class Stem {

  private static final int MIN_LENGTH = 3;

  /** Behind vowels: endings of Slavic cases, folded. */
  private static final String[] ENDINGS = {
    "ам", "ем", "им", "ах", "их", "ав", "ев", "em", "ow", "ej", "om"
  };

  private Stem() {}

  static int hash(CharSequence text, int start, int end) {
    return folded(text, start, end(text, start, end));
  }

  /**
   * The stem as its Russian kin would have it: Belarusian writes дзяржава, цяпер for держава,
   * теперь.
   */
  static int kin(CharSequence text, int start, int end) {
    int hash = Hash.SEED;
    char last = 0;
    int stop = end(text, start, end);
    for (int at = start; at < stop; at++) {
      char folded = Folding.fold(text.charAt(at));
      if (folded != 'з' || last != 'д') {
        hash = Hash.add(hash, folded == 'я' ? 'е' : folded == 'ц' ? 'т' : folded);
      }
      last = folded;
    }
    return hash;
  }

  private static int folded(CharSequence text, int start, int end) {
    int hash = Hash.SEED;
    for (int at = start; at < end; at++) {
      hash = Hash.add(hash, Folding.fold(text.charAt(at)));
    }
    return hash;
  }

  private static int end(CharSequence text, int start, int end) {
    int least = start + MIN_LENGTH;
    int at = end;
    for (String ending : ENDINGS) {
      if (at - 2 >= least && endsWith(text, at, ending)) {
        at -= 2;
        break;
      }
    }
    while (at > least && at > end - 3 && isWeak(Folding.fold(text.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean isWeak(char folded) {
    return Folding.isVowel(folded) || folded == 'й' || folded == 'ь';
  }

  private static boolean endsWith(CharSequence text, int end, String ending) {
    return Folding.fold(text.charAt(end - 2)) == ending.charAt(0)
        && Folding.fold(text.charAt(end - 1)) == ending.charAt(1);
  }
}
