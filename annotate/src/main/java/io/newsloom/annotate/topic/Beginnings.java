package io.newsloom.annotate.topic;

import io.newsloom.annotate.text.Hash;
import java.util.Arrays;

/**
 * What the linear model sees of words: the words and their first three, four and five letters, the
 * Cyrillic ones written as their kin. So {@code школьнікі}, {@code школа} and {@code школярі} have
 * something in common, and one model serves Russian, Belarusian and Ukrainian. Part of the models'
 * format: a change makes them wrong.
 */
final class Beginnings {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /** Features of one word at most: its beginnings, and the word. */
  static final int MOST = LONGEST - SHORTEST + 2;

  private static final String FROM = "іїйыєэґщяцоё";
  private static final String TO = "ииииеегшетае";

  /** Letters that one of the three languages writes where another does not. */
  private static final String SILENT = "ьъ'";

  private Beginnings() {}

  /** Features of a word, as hashes; none for numbers and for the shortest words. */
  static int[] of(String key) {
    int[] features = new int[MOST];
    int count = 0;
    int letters = 0;
    int hash = Hash.SEED;
    for (int at = 0; at < key.length(); at++) {
      int letter = folded(key.charAt(at));
      if (letter >= 0) {
        hash = Hash.add(hash, letter);
        letters++;
        if (letters >= SHORTEST && letters <= LONGEST) {
          features[count++] = Hash.mix(hash + letters);
        }
      }
    }
    if (letters >= SHORTEST && Character.isLetter(key.charAt(0))) {
      features[count++] = Hash.mix(hash);
      return Arrays.copyOf(features, count);
    }
    return new int[0];
  }

  private static int folded(char unit) {
    if (SILENT.indexOf(unit) >= 0) {
      return -1;
    }
    int kin = FROM.indexOf(unit);
    return kin >= 0 ? TO.charAt(kin) : unit == 'ў' ? 'у' : unit;
  }
}
