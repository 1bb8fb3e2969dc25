package io.newsloom.annotate.fingerprint;

import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Hashes of a text's overlapping word triples; case and punctuation apart. */
final class Shingles {

  private static final int WORDS = 3;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Shingles() {}

  /** Each once, sorted; a text shorter than a shingle is one shingle, an empty one none. */
  static long[] of(CharSequence text) {
    List<Token> tokens = Tokenizer.tokens(text);
    long[] words =
        tokens.stream()
            .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
            .mapToLong(token -> hash(token.in(text)))
            .toArray();
    if (words.length == 0) {
      return words;
    }
    int size = Math.min(WORDS, words.length);
    long[] shingles = new long[words.length - size + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = BASIS;
      for (int j = 0; j < size; j++) {
        hash = mix(hash ^ words[i + j]) * PRIME;
      }
      shingles[i] = mix(hash);
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** FNV-1a over UTF-16 units. */
  private static long hash(String word) {
    long hash = BASIS;
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      hash = (hash ^ c) * PRIME;
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every bit. */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
