package io.newsloom.annotate.language;

import java.util.Arrays;

/**
 * A byte for each bucket and language, four languages to a {@code long} in lanes of 16 bits, so
 * that one addition serves four languages (SIMD within a register). A lane holds the weight raised
 * by 128, which is never negative, and so takes the sum of 257 of them. Immutable and thread-safe.
 */
final class PackedWeights {

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE_MASK = 0xffff;
  private static final int RAISED = 128;

  /** So many weights can't overflow their lane: 257 times 255 is the most that 16 bits hold. */
  private static final int SUMS_TO_A_LANE = 257;

  private final int languages;
  private final int longsToBucket;
  private final long[] rows;

  /**
   * @param weights bucket by bucket, a byte for each language
   * @param languages how many there are
   */
  PackedWeights(byte[] weights, int languages) {
    this.languages = languages;
    this.longsToBucket = (languages + LANES - 1) / LANES;
    this.rows = new long[weights.length / languages * longsToBucket];
    for (int at = 0; at < weights.length; at++) {
      int language = at % languages;
      long raised = weights[at] + RAISED;
      rows[at / languages * longsToBucket + language / LANES] |=
          raised << language % LANES * LANE_BITS;
    }
  }

  int bytes() {
    return rows.length * Long.BYTES;
  }

  int buckets() {
    return rows.length / longsToBucket;
  }

  byte weight(int bucket, int language) {
    return (byte) (lane(rows[bucket * longsToBucket + language / LANES], language) - RAISED);
  }

  /** For each language the sum of its weights in some buckets. */
  int[] sums(int[] buckets) {
    int[] sums = new int[languages];
    long[] lanes = new long[longsToBucket];
    for (int from = 0; from < buckets.length; from += SUMS_TO_A_LANE) {
      int to = Math.min(buckets.length, from + SUMS_TO_A_LANE);
      Arrays.fill(lanes, 0);
      for (int i = from; i < to; i++) {
        int row = buckets[i] * longsToBucket;
        for (int at = 0; at < longsToBucket; at++) {
          lanes[at] += rows[row + at];
        }
      }
      for (int language = 0; language < languages; language++) {
        sums[language] += lane(lanes[language / LANES], language) - RAISED * (to - from);
      }
    }
    return sums;
  }

  private static int lane(long lanes, int language) {
    return (int) (lanes >>> language % LANES * LANE_BITS) & LANE_MASK;
  }
}
