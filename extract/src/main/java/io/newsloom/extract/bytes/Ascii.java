package io.newsloom.extract.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at bytes eight at a time. The tests for a byte of a word are from Warren, Hacker's Delight,
 * section 6-1.
 */
final class Ascii {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final int WORD = 8;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHEST = 0x8080_8080_8080_8080L;
  private static final long OTHERS = ~HIGHEST;

  private Ascii() {}

  /** Where ASCII that goes on from a byte ends, at another byte or at a limit. */
  static int end(byte[] bytes, int from, int limit) {
    int at = from;
    while (at + WORD <= limit && ((long) LONGS.get(bytes, at) & HIGHEST) == 0) {
      at += WORD;
    }
    while (at < limit && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The same, where one ASCII character ends it too. */
  static int end(byte[] bytes, int from, int limit, byte character) {
    long characters = character * ONES;
    int at = from;
    while (at + WORD <= limit) {
      long word = (long) LONGS.get(bytes, at);
      long zeros = word ^ characters; // where the character is
      if (((word | (zeros - ONES & ~zeros)) & HIGHEST) != 0) {
        break;
      }
      at += WORD;
    }
    while (at < limit && bytes[at] >= 0 && bytes[at] != character) {
      at++;
    }
    return at;
  }

  /** How often an ASCII character occurs. */
  static int count(byte[] bytes, byte character) {
    long characters = character * ONES;
    int count = 0;
    int at = 0;
    for (; at + WORD <= bytes.length; at += WORD) {
      long zeros = (long) LONGS.get(bytes, at) ^ characters;
      long found = ~((zeros & OTHERS) + OTHERS | zeros | OTHERS);
      count += Long.bitCount(found);
    }
    for (; at < bytes.length; at++) {
      count += bytes[at] == character ? 1 : 0;
    }
    return count;
  }
}
