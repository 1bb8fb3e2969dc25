package io.newsloom.extract.bytes;

import java.util.Arrays;

/** The bytes of a page that tell its charset: those beyond ASCII, with their neighbours. */
final class Sample {

  /** Enough for several hundred letters of any language. */
  private static final int MAX_BYTES = 6_000;

  /** Markup between two words is cut to this at both its ends. */
  private static final int NEIGHBOURS = 4;

  private Sample() {}

  /** Bytes beyond ASCII and what stands beside them; a blank for what is left out between. */
  static byte[] of(byte[] bytes) {
    byte[] sample = new byte[MAX_BYTES + 2 * NEIGHBOURS + 2];
    int length = 0;
    int copied = 0; // up to where the page is in the sample
    for (int i = 0; i < bytes.length && length < MAX_BYTES; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      int from = Math.max(copied, i - NEIGHBOURS);
      if (from > copied) {
        sample[length++] = ' ';
      }
      int to = Math.min(bytes.length, i + NEIGHBOURS + 1);
      int room = Math.min(to - from, sample.length - length);
      if (to > copied) {
        System.arraycopy(bytes, from, sample, length, room);
        length += room;
        copied = from + room;
      }
    }
    return Arrays.copyOf(sample, length);
  }
}
