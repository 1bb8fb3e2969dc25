package io.newsloom.annotate.tagger;

/**
 * A byte for each label in each of many rows, and their sums. A row is two words of memory; four
 * bytes of it are added at once, in lanes of 16 bits that cannot overflow within {@link
 * Features#MAX} rows, since a byte counts as 0 to 255 there. Immutable.
 */
final class Rows {

  private static final int L = Labels.COUNT;
  private static final int BYTES = 2 * Long.BYTES;
  private static final int BIAS = 128;
  private static final long LANES = 0x00FF00FF00FF00FFL;

  private final long[] packed;

  /** Of bytes row by row, {@code row * Labels.COUNT + label}. */
  Rows(byte[] table) {
    packed = new long[2 * (table.length / L)];
    for (int at = 0; at < table.length; at++) {
      int place = at / L * BYTES + at % L;
      packed[place / Long.BYTES] |= (long) (table[at] + BIAS) << Byte.SIZE * (place % Long.BYTES);
    }
  }

  /** The bytes, row by row. */
  byte[] table() {
    byte[] table = new byte[packed.length / 2 * L];
    for (int at = 0; at < table.length; at++) {
      int place = at / L * BYTES + at % L;
      long word = packed[place / Long.BYTES] >>> Byte.SIZE * (place % Long.BYTES);
      table[at] = (byte) ((word & 0xFF) - BIAS);
    }
    return table;
  }

  /** Sums of some rows, label by label. Not thread-safe. */
  final class Sum {

    private long even;
    private long odd;
    private long evenAbove;
    private long oddAbove;
    private int rows;

    void add(int row) {
      long below = packed[2 * row];
      long above = packed[2 * row + 1];
      even += below & LANES;
      odd += below >>> Byte.SIZE & LANES;
      evenAbove += above & LANES;
      oddAbove += above >>> Byte.SIZE & LANES;
      rows++;
    }

    int of(int label) {
      boolean below = label < Long.BYTES;
      long lanes = (label & 1) == 0 ? below ? even : evenAbove : below ? odd : oddAbove;
      int lane = label % Long.BYTES / 2;
      return (int) (lanes >>> Short.SIZE * lane & 0xFFFF) - BIAS * rows;
    }
  }
}
