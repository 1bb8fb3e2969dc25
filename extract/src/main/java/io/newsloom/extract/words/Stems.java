package io.newsloom.extract.words;

import java.util.Collection;

/**
 * Tells whether a text has one of some parts of words in it, in whatever case, in one pass and
 * without a copy of the text: nearly all texts have none. A place is looked at closer where three
 * letters are hashed as the first three of a stem are. Immutable, thread-safe.
 */
public final class Stems {

  private static final int SHORTEST = 3;

  /** A third of the hash's bits: a letter is shifted out of it by the third after it. */
  private static final int SHIFT = 5;

  private static final int HASH = (1 << SHORTEST * SHIFT) - 1;

  private final String[] stems;

  /** The hashes of all beginnings, in each mixture of cases. */
  private final boolean[] beginnings = new boolean[HASH + 1];

  /** Of parts of words in lower case, three letters or longer. */
  public Stems(Collection<String> stems) {
    this.stems = stems.toArray(new String[0]);
    for (String stem : stems) {
      if (stem.length() < SHORTEST) {
        throw new IllegalArgumentException("too short to be looked for: '" + stem + "'");
      }
      addBeginnings(stem, 0, 0);
    }
  }

  private void addBeginnings(String stem, int at, int hash) {
    if (at == SHORTEST) {
      beginnings[hash] = true;
    } else {
      addBeginnings(stem, at + 1, hash(hash, stem.charAt(at)));
      addBeginnings(stem, at + 1, hash(hash, Character.toUpperCase(stem.charAt(at))));
    }
  }

  private static int hash(int before, char letter) {
    return (before << SHIFT ^ letter) & HASH;
  }

  /** True if one of the stems is in a text. */
  public boolean isIn(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash(hash, text.charAt(i));
      if (beginnings[hash] && i >= SHORTEST - 1 && begins(text, i - SHORTEST + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String text, int at) {
    char first = Character.toLowerCase(text.charAt(at));
    for (String stem : stems) {
      if (stem.charAt(0) == first && isAt(text, at, stem)) {
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
