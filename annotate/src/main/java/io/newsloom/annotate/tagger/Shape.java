package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;

/** The look of a word: its runs of capitals, small letters and digits, its marks. */
final class Shape {

  /** Capitals are told apart up to this number: X, XX, XXX. */
  private static final int MAX_CAPITALS = 3;

  private Shape() {}

  /** Hash of the shape: {@code Xx} for Minsk, {@code XXX} for NATO, {@code X.X} for U.S. */
  static int of(CharSequence text, int start, int end) {
    int hash = Hash.SEED;
    char last = 0;
    int run = 0;
    for (int at = start; at < end; at++) {
      char look = look(text.charAt(at));
      run = look == last ? run + 1 : 1;
      last = look;
      if (run == 1 || look == 'X' && run <= MAX_CAPITALS) {
        hash = Hash.add(hash, look);
      }
    }
    return hash;
  }

  private static char look(char unit) {
    if (Character.isUpperCase(unit)) {
      return 'X';
    }
    if (Character.isLetter(unit)) {
      return 'x';
    }
    return Character.isDigit(unit) ? '0' : unit;
  }
}
