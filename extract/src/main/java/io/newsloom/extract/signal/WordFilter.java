package io.newsloom.extract.signal;

/**
 * A first look at names in attributes: whether one may have a word of a table in it, or two or
 * three of its words together are one, without making the words. Nearly all names have none. Words
 * end where letters do and where a capital follows a small letter. Words are known by hashes of
 * their letters (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970, with
 * one hash), so that it may err in saying yes. Not thread-safe while words are added.
 */
final class WordFilter {

  private static final int BITS = 17;
  private static final int MASK = (1 << BITS) - 1;

  private final long[] known = new long[1 << BITS - 6];

  /** Adds a word in small letters. */
  void add(String word) {
    int bit = fold(word.hashCode());
    known[bit >>> 6] |= 1L << bit;
  }

  private boolean knows(int hash) {
    int bit = fold(hash);
    return (known[bit >>> 6] & 1L << bit) != 0;
  }

  private static int fold(int hash) {
    return (hash ^ hash >>> BITS) & MASK;
  }

  /** False if no word that was added is in a part of a text, nor is the part itself one. */
  boolean mayBeIn(String text, int from, int to) {
    int whole = 0;
    int one = 0;
    int two = 0; // with the word before
    int three = 0;
    boolean within = false;
    boolean smallBefore = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return true;
      }
      boolean capital = c >= 'A' && c <= 'Z';
      boolean small = c >= 'a' && c <= 'z';
      int letter = capital ? c + 'a' - 'A' : c;
      whole = 31 * whole + letter; // all as String.hashCode
      if (within && (capital ? smallBefore : !small)) {
        if (knows(one) || knows(two) || knows(three)) {
          return true;
        }
        three = two;
        two = one;
        one = 0;
        within = false;
      }
      if (capital || small) {
        one = 31 * one + letter;
        two = 31 * two + letter;
        three = 31 * three + letter;
        within = true;
      }
      smallBefore = small;
    }
    return knows(whole) || within && (knows(one) || knows(two) || knows(three));
  }
}
