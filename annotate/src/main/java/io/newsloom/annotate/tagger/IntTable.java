package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Maps hashes to numbers; open addressing, never changed once it is made. Absent keys give {@code
 * -1}.
 */
final class IntTable {

  private static final int ABSENT = -1;
  private static final int SEVEN_BITS = 0x7F;

  /** Slots for each key: few enough to be small, enough that a search ends soon. */
  private static final double ROOM = 1.6;

  /** Key and value side by side, so that a look-up touches one place of memory. */
  private final int[] slots;

  private final int size;

  /**
   * Makes a table.
   *
   * @param keys none twice
   * @param values what each stands for, not negative
   */
  IntTable(int[] keys, int[] values) {
    size = keys.length;
    slots = new int[2 * (int) (ROOM * size + 2)];
    for (int slot = 0; slot < slots.length; slot += 2) {
      slots[slot + 1] = ABSENT;
    }
    for (int i = 0; i < size; i++) {
      int slot = slot(keys[i]);
      slots[slot] = keys[i];
      slots[slot + 1] = values[i];
    }
  }

  /** Of keys that stand for their own places. */
  static IntTable numbering(int[] keys) {
    int[] ascending = new int[keys.length];
    for (int i = 0; i < ascending.length; i++) {
      ascending[i] = i;
    }
    return new IntTable(keys, ascending);
  }

  int get(int key) {
    return slots[slot(key) + 1];
  }

  /**
   * The values of those keys that have one, in the keys' order; returns how many they are. All
   * places are fetched before one is searched: a search waits for memory before the next begins.
   *
   * @param values as long as the keys at least
   */
  int getAll(int[] keys, int count, int[] values) {
    for (int i = 0; i < count; i++) {
      values[i] = slots[home(keys[i]) + 1];
    }
    int known = 0;
    for (int i = 0; i < count; i++) {
      int value = get(keys[i]);
      values[known] = value;
      known += value == ABSENT ? 0 : 1;
    }
    return known;
  }

  int size() {
    return size;
  }

  /** The keys in ascending order, unsigned. */
  int[] keys() {
    int[] keys = new int[size];
    int count = 0;
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] != ABSENT) {
        keys[count++] = slots[slot] ^ Integer.MIN_VALUE;
      }
    }
    Arrays.sort(keys);
    for (int i = 0; i < size; i++) {
      keys[i] ^= Integer.MIN_VALUE;
    }
    return keys;
  }

  private int slot(int key) {
    int slot = home(key);
    while (slots[slot + 1] != ABSENT && slots[slot] != key) {
      slot = slot + 2 < slots.length ? slot + 2 : 0;
    }
    return slot;
  }

  /** Where the search for a key begins. */
  private int home(int key) {
    int slot = (int) (Integer.toUnsignedLong(Hash.mix(key)) * (slots.length / 2) >>> Integer.SIZE);
    return 2 * slot;
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
