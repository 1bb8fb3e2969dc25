package io.newsloom.annotate.tagger;

import static io.newsloom.annotate.tagger.FeatureList.at;

import io.newsloom.annotate.text.Hash;

/**
 * The features of a word in its sentence, as hashes. No strings: all is computed from the hashes of
 * {@link Words}. Part of the models' format: a change asks for training.
 */
final class Features {

  /** More than any word has. */
  static final int MAX = 128;

  private final Words words;
  private final Evidence evidence;
  private final KnownFeatures known;
  private final FeatureList out;

  Features(Words words, Evidence evidence, int[] out) {
    this.words = words;
    this.evidence = evidence;
    this.out = new FeatureList(out);
    this.known = new KnownFeatures(words, evidence, this.out);
  }

  /** Puts the features of a word into the array; returns how many they are. */
  int extract(int i) {
    general(i);
    spelling(i);
    neighbours(i);
    ofLanguage(i);
    return out.size();
  }

  /** Those alone that need not have seen the language: looks, and what is known of words. */
  int general(int i) {
    out.clear();
    out.add(1, 0);
    shapes(i);
    known.extract(i);
    return out.size();
  }

  private void spelling(int i) {
    out.add(2, words.small[i]);
    out.add(3, words.folded[i]);
    out.add(4, words.stem[i]);
    for (int n = 0; n < Words.PREFIXES; n++) {
      out.addKnown(5 + n, words.prefixes[i * Words.PREFIXES + n]);
    }
    for (int n = 0; n < Words.SUFFIXES; n++) {
      out.addKnown(10 + n, words.suffixes[i * Words.SUFFIXES + n]);
    }
  }

  /** What is so in one language, or in its sets, and not in others (Daumé III, 2007). */
  private void ofLanguage(int i) {
    int language = words.language;
    int mask = Hash.pair(evidence.masks[i], words.shape[i]);
    out.add(60, Hash.pair(words.stem[i], language));
    out.add(61, Hash.pair(at(words.stem, i - 1), language));
    out.add(62, Hash.pair(at(words.stem, i + 1), language));
    out.add(63, Hash.pair(Hash.pair(words.suffix(i), words.shape[i]), language));
    out.add(64, Hash.pair(mask, language));
    out.add(65, Hash.pair(Hash.pair(words.suffix(i + 1), at(words.shape, i + 1)), language));
  }

  private void neighbours(int i) {
    int before = at(words.folded, i - 1);
    int behind = at(words.folded, i + 1);
    out.add(16, before);
    out.add(17, behind);
    out.add(18, at(words.folded, i - 2));
    out.add(19, at(words.folded, i + 2));
    out.add(20, at(words.stem, i - 1));
    out.add(21, at(words.stem, i + 1));
    out.add(22, Hash.pair(before, words.folded[i]));
    out.add(23, Hash.pair(words.folded[i], behind));
    out.add(24, Hash.pair(before, words.shape[i]));
    out.add(25, Hash.pair(behind, words.shape[i]));
    out.addKnown(26, words.suffix(i - 1));
    out.addKnown(27, words.suffix(i + 1));
  }

  private void shapes(int i) {
    int shape = words.shape[i];
    int before = at(words.shape, i - 1);
    int behind = at(words.shape, i + 1);
    out.add(30, shape);
    out.add(31, before);
    out.add(32, behind);
    out.add(33, Hash.pair(before, shape));
    out.add(34, Hash.pair(shape, behind));
    out.add(35, Hash.pair(Hash.pair(before, shape), behind));
    out.add(36, at(words.shape, i - 2));
    out.add(37, at(words.shape, i + 2));
    out.add(38, Hash.pair(shape, words.suffix(i)));
    out.add(39, Hash.pair(shape, words.language));
    if (i == words.first) {
      out.add(40, shape);
      out.add(41, Hash.pair(shape, words.language));
    }
    if (words.quoted[i]) {
      out.add(42, shape);
    }
  }
}
