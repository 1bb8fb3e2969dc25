package io.newsloom.annotate.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The hashed features of a text: runs of one to four characters of its lower-case words, borders
 * included, and the words themselves. FNV-1a, folded.
 */
final class Features {

  private static final int LONGEST = 4;
  private static final int PRIME = 0x01000193;
  private static final int BASIS = 0x811c9dc5;
  private static final int WORD_BASIS = 0x5bd1e995;

  private Features() {}

  /** Letters in lower case, one space for everything else, a space at both ends; NFC. */
  static char[] normalized(CharSequence text, int limit) {
    String part = text.subSequence(0, limit).toString();
    String composed =
        Normalizer.isNormalized(part, Normalizer.Form.NFC)
            ? part
            : Normalizer.normalize(part, Normalizer.Form.NFC);
    char[] out = new char[composed.length() + 2];
    out[0] = ' ';
    int size = 1;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isLetter(c)) {
        out[size++] = Character.toLowerCase(c);
      } else if (c == '’' || c == 'ʼ' || c == '\'') {
        out[size++] = '\'';
      } else if (out[size - 1] != ' ') {
        out[size++] = ' ';
      }
    }
    if (out[size - 1] != ' ') {
      out[size++] = ' ';
    }
    return Arrays.copyOf(out, size);
  }

  /** The buckets of all features, in the order of the text; a bucket may come several times. */
  static int[] buckets(char[] text, int bits) {
    int mask = (1 << bits) - 1;
    int[] found = new int[text.length * (LONGEST + 1)];
    int size = 0;
    int word = WORD_BASIS;
    for (int start = 0; start < text.length; start++) {
      int hash = BASIS;
      int end = Math.min(text.length, start + LONGEST);
      for (int at = start; at < end; at++) {
        hash = (hash ^ text[at]) * PRIME;
        found[size++] = fold(hash, mask);
      }
      if (text[start] != ' ') {
        word = (word ^ text[start]) * PRIME;
      } else if (word != WORD_BASIS) {
        found[size++] = fold(word, mask);
        word = WORD_BASIS;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static int fold(int hash, int mask) {
    int mixed = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
    return (mixed ^ (mixed >>> 16)) & mask;
  }
}
