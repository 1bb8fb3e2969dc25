package io.newsloom.annotate.fingerprint;

import io.newsloom.common.event.ContentFingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * SimHash (Charikar 2002) and MinHash (Broder 1997) over word shingles, and what they say about two
 * texts. Pure and thread-safe.
 */
public final class Fingerprints {

  private static final int SIGNATURE = 64;

  /** From this estimated share of common shingles on, one text is an edited copy of the other. */
  private static final double SAME = 0.4;

  private Fingerprints() {}

  /**
   * The fingerprint of a text.
   *
   * @param annotator what it is to be signed with
   */
  public static ContentFingerprint of(CharSequence text, String annotator) {
    long[] shingles = Shingles.of(text);
    return new ContentFingerprint(
        String.format(Locale.ROOT, "%016x", simHash(shingles)), minHash(shingles), annotator);
  }

  /** How many of the 64 bits of the SimHashes differ. */
  public static int distance(ContentFingerprint one, ContentFingerprint other) {
    return Long.bitCount(
        Long.parseUnsignedLong(one.simHash(), 16) ^ Long.parseUnsignedLong(other.simHash(), 16));
  }

  /** The estimated share of shingles that both texts have among those that either has. */
  public static double overlap(ContentFingerprint one, ContentFingerprint other) {
    if (one.minHash().isEmpty() || one.minHash().size() != other.minHash().size()) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < one.minHash().size(); i++) {
      equal += one.minHash().get(i).equals(other.minHash().get(i)) ? 1 : 0;
    }
    return (double) equal / one.minHash().size();
  }

  /** Whether one text is a lightly edited copy of the other; no for texts without words. */
  public static boolean areNearDuplicates(ContentFingerprint one, ContentFingerprint other) {
    return overlap(one, other) >= SAME;
  }

  private static long simHash(long[] shingles) {
    int[] votes = new int[Long.SIZE];
    for (long shingle : shingles) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        votes[bit] += (shingle >>> bit & 1) == 1 ? 1 : -1;
      }
    }
    long hash = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      hash |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return hash;
  }

  /** For each of 64 hash functions, the smallest hash of a shingle. */
  private static List<Integer> minHash(long[] shingles) {
    if (shingles.length == 0) {
      return List.of();
    }
    int[] smallest = new int[SIGNATURE];
    Arrays.fill(smallest, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      long state = shingle;
      for (int i = 0; i < SIGNATURE; i++) {
        state = state * 0x5851f42d4c957f2dL + 0x14057b7ef767814fL;
        smallest[i] = Math.min(smallest[i], (int) (Shingles.mix(state) >>> 33));
      }
    }
    List<Integer> signature = new ArrayList<>(SIGNATURE);
    for (int value : smallest) {
      signature.add(value);
    }
    return List.copyOf(signature);
  }
}
