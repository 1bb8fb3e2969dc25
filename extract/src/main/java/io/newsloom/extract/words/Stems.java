package io.newsloom.extract.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells whether a text has one of some parts of words in it, in whatever case, in one pass and
 * without a copy of the text: nearly all texts have none. A place is looked at closer where a few
 * letters are hashed as the first letters of a stem are. Immutable, thread-safe.
 */
public final class Stems {

  private static final int SHORTEST = 3;

  /** More first letters would tell stems from other words no better. */
  private static final int MOST_HASHED = 4;

  private static final int HASH_BITS = 16;

  /** How many first letters of each stem are hashed. */
  private final int hashed;

  /** A letter is shifted out of the hash by so many letters after it. */
  private final int shift;

  private final int mask;

  /** The stems, those together that begin with letters of one hash. */
  private final List<List<String>> stems = new ArrayList<>();

  /** For the hash of each beginning, in each mixture of cases, which of them begin so. */
  private final char[] places = new char[1 << HASH_BITS];

  /** The same hashes as bits, which are few enough to stay at hand. */
  private final long[] beginnings = new long[(1 << HASH_BITS) / Long.SIZE];

  /** Of parts of words in lower case, three letters or longer. */
  public Stems(Collection<String> stems) {
    int shortest = MOST_HASHED;
    for (String stem : stems) {
      if (stem.length() < SHORTEST) {
        throw new IllegalArgumentException("too short to be looked for: '" + stem + "'");
      }
      shortest = Math.min(shortest, stem.length());
    }
    hashed = shortest;
    shift = HASH_BITS / hashed;
    mask = (1 << hashed * shift) - 1;
    stems.forEach(stem -> addBeginnings(stem, 0, 0));
  }

  private void addBeginnings(String stem, int at, int hash) {
    if (at == hashed) {
      addBeginning(stem, hash);
    } else {
      addBeginnings(stem, at + 1, hash(hash, stem.charAt(at)));
      addBeginnings(stem, at + 1, hash(hash, Character.toUpperCase(stem.charAt(at))));
    }
  }

  private void addBeginning(String stem, int hash) {
    long bit = 1L << hash;
    if ((beginnings[hash / Long.SIZE] & bit) == 0) {
      beginnings[hash / Long.SIZE] |= bit;
      places[hash] = (char) stems.size();
      stems.add(new ArrayList<>());
    }
    List<String> alike = stems.get(places[hash]);
    if (!alike.contains(stem)) {
      alike.add(stem);
    }
  }

  private int hash(int before, char letter) {
    return (before << shift ^ letter) & mask;
  }

  /** True if one of the stems is in a text. */
  public boolean isIn(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash(hash, text.charAt(i));
      boolean alike = (beginnings[hash / Long.SIZE] & 1L << hash) != 0;
      if (alike && i >= hashed - 1 && begins(text, i - hashed + 1, hash)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String text, int at, int hash) {
    for (String stem : stems.get(places[hash])) {
      if (isAt(text, at, stem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String stem) {
    if (text.length() - at < stem.length()) {
      return false;
    }
    for (int i = 0; i < stem.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != stem.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
