package io.newsloom.annotate.tagger;

/**
 * The features of a word in its sentence, as hashes. No strings: all is computed from the hashes of
 * {@link Words}. Part of the models' format: a change asks for training.
 */
final class Features {

  /** More than any word has. */
  static final int MAX = 96;

  /** Stands for what is before a sentence's begin and behind its end. */
  private static final int NOWHERE = 0x5EED;

  private static final int MASK_BITS = 2 * Lexicon.Kind.values().length;

  private final Words words;
  private final Evidence evidence;
  private final int[] out;
  private int count;

  Features(Words words, Evidence evidence, int[] out) {
    this.words = words;
    this.evidence = evidence;
    this.out = out;
  }

  /** Puts the features of a word into the array; returns how many they are. */
  int extract(int i) {
    general(i);
    spelling(i);
    neighbours(i);
    return count;
  }

  /** Those alone that need not have seen the language: looks, and what is known of words. */
  int general(int i) {
    count = 0;
    add(1, 0);
    shapes(i);
    known(i);
    return count;
  }

  private void spelling(int i) {
    add(2, words.small[i]);
    add(3, words.folded[i]);
    add(4, words.stem[i]);
    for (int n = 0; n < Words.PREFIXES; n++) {
      addKnown(5 + n, words.prefixes[i * Words.PREFIXES + n]);
    }
    for (int n = 0; n < Words.SUFFIXES; n++) {
      addKnown(10 + n, words.suffixes[i * Words.SUFFIXES + n]);
    }
  }

  private void neighbours(int i) {
    int before = at(words.folded, i - 1);
    int behind = at(words.folded, i + 1);
    add(16, before);
    add(17, behind);
    add(18, at(words.folded, i - 2));
    add(19, at(words.folded, i + 2));
    add(20, at(words.stem, i - 1));
    add(21, at(words.stem, i + 1));
    add(22, Hash.pair(before, words.folded[i]));
    add(23, Hash.pair(words.folded[i], behind));
    add(24, Hash.pair(before, words.shape[i]));
    add(25, Hash.pair(behind, words.shape[i]));
    addKnown(26, suffix(i - 1));
    addKnown(27, suffix(i + 1));
  }

  private void shapes(int i) {
    int shape = words.shape[i];
    int before = at(words.shape, i - 1);
    int behind = at(words.shape, i + 1);
    add(30, shape);
    add(31, before);
    add(32, behind);
    add(33, Hash.pair(before, shape));
    add(34, Hash.pair(shape, behind));
    add(35, Hash.pair(Hash.pair(before, shape), behind));
    add(36, at(words.shape, i - 2));
    add(37, at(words.shape, i + 2));
    add(38, Hash.pair(shape, suffix(i)));
    add(39, Hash.pair(shape, words.language));
    if (i == words.first) {
      add(40, shape);
      add(41, Hash.pair(shape, words.language));
    }
    if (words.quoted[i]) {
      add(42, shape);
    }
  }

  private void known(int i) {
    int mask = evidence.masks[i];
    int before = at(evidence.masks, i - 1);
    int behind = at(evidence.masks, i + 1);
    add(50, Hash.pair(mask, words.shape[i]));
    add(51, before);
    add(52, behind);
    add(53, Hash.pair(Hash.pair(before, mask), behind));
    if (i == words.first) {
      add(54, Hash.pair(mask, words.shape[i]));
    }
    for (int bit = 0; bit < MASK_BITS; bit++) {
      if ((mask >> bit & 1) != 0 && words.capital[i]) {
        add(55, bit);
      }
    }
    if (evidence.marks[i] != 0) {
      add(56, evidence.marks[i]);
      add(57, Hash.pair(evidence.marks[i], words.shape[i]));
      add(58, Hash.pair(evidence.marks[i], at(evidence.marks, i + 1)));
    }
  }

  private int suffix(int i) {
    return i < 0 || i >= words.size ? NOWHERE : words.suffixes[i * Words.SUFFIXES + 2];
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? NOWHERE : values[i];
  }

  private void addKnown(int template, int value) {
    if (value != 0) {
      add(template, value);
    }
  }

  private void add(int template, int value) {
    out[count++] = Hash.feature(template, value);
  }
}
