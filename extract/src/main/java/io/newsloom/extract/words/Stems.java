package io.newsloom.extract.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

  /** The stems, those together that begin with letters of one hash. */
  private final List<List<String>> stems = new ArrayList<>();

  /** For the hash of each beginning, in each mixture of cases, which they are; 0 = none are. */
  private final char[] beginnings = new char[HASH + 1];

  /** Of parts of words in lower case, three letters or longer. */
  public Stems(Collection<String> stems) {
    this.stems.add(List.of());
    for (String stem : stems) {
      if (stem.length() < SHORTEST) {
        throw new IllegalArgumentException("too short to be looked for: '" + stem + "'");
      }
      addBeginnings(stem, 0, 0);
    }
  }

  private void addBeginnings(String stem, int at, int hash) {
    if (at == SHORTEST) {
      addBeginning(stem, hash);
    } else {
      addBeginnings(stem, at + 1, hash(hash, stem.charAt(at)));
      addBeginnings(stem, at + 1, hash(hash, Character.toUpperCase(stem.charAt(at))));
    }
  }

  private void addBeginning(String stem, int hash) {
    if (beginnings[hash] == 0) {
      beginnings[hash] = (char) stems.size();
      stems.add(new ArrayList<>());
    }
    List<String> alike = stems.get(beginnings[hash]);
    if (!alike.contains(stem)) {
      alike.add(stem);
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
      int alike = beginnings[hash];
      if (alike > 0 && i >= SHORTEST - 1 && begins(text, i - SHORTEST + 1, stems.get(alike))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int at, List<String> alike) {
    for (String stem : alike) {
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
