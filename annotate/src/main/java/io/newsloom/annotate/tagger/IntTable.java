package io.newsloom.annotate.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Maps hashes to numbers; open addressing, never changed once it is made. Absent keys give {@code
 * -1}.
 */
final class IntTable {

  private static final int ABSENT = -1;
  private static final int SEVEN_BITS = 0x7F;

  private final int mask;
  private final int[] keys;
  private final int[] values;

  /**
   * Makes a table.
   *
   * @param keys in ascending order, unsigned, none twice
   * @param values what each stands for, not negative
   */
  IntTable(int[] keys, int[] values) {
    int capacity = Integer.highestOneBit(Math.max(2, keys.length)) << 2;
    this.mask = capacity - 1;
    this.keys = new int[capacity];
    this.values = new int[capacity];
    java.util.Arrays.fill(this.values, ABSENT);
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      this.keys[slot] = keys[i];
      this.values[slot] = values[i];
    }
  }

  int get(int key) {
    return values[slot(key)];
  }

  private int slot(int key) {
    int slot = Hash.mix(key) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Writes ascending keys as the gaps between them, seven bits a byte. */
  static void writeKeys(DataOutputStream out, int[] keys) throws IOException {
    out.writeInt(keys.length);
    long last = 0;
    for (int key : keys) {
      long gap = Integer.toUnsignedLong(key) - last;
      last += gap;
      while (gap > SEVEN_BITS) {
        out.writeByte((int) (gap & SEVEN_BITS) | ~SEVEN_BITS);
        gap >>>= 7;
      }
      out.writeByte((int) gap);
    }
  }

  static int[] readKeys(DataInputStream in) throws IOException {
    int[] keys = new int[in.readInt()];
    long last = 0;
    for (int i = 0; i < keys.length; i++) {
      int shift = 0;
      byte part;
      do {
        part = in.readByte();
        last += (long) (part & SEVEN_BITS) << shift;
        shift += 7;
      } while (part < 0);
      keys[i] = (int) last;
    }
    return keys;
  }
}
