package io.newsloom.annotate.text;

/** Hashes of words and features. Part of the models' format: a change makes them unreadable. */
public final class Hash {

  /** Of no letters: what {@link #add} begins with. */
  public static final int SEED = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  private Hash() {}

  /** One step of FNV-1a over UTF-16 units. */
  public static int add(int hash, int unit) {
    return (hash ^ unit) * PRIME;
  }

  /** The finalizer of MurmurHash3. */
  public static int mix(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** One of the values that a template of features has. */
  public static int feature(int template, int value) {
    return mix(value * 0x9E3779B1 + template * 0x7FEB352D);
  }

  /** Two hashes as one, in their order. */
  public static int pair(int first, int second) {
    return mix(first) * 31 + second;
  }
}
