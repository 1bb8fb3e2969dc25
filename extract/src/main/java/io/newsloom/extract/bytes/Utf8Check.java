package io.newsloom.extract.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells bytes that are UTF-8 and nothing else (RFC 3629 section 4) without decoding them: most
 * pages are, and are ASCII for the most part, which is looked at eight bytes at a time.
 */
final class Utf8Check {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;
  private static final int WORD = 8;
  private static final byte ESCAPE = 0x1B;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long ESCAPES = ESCAPE * ONES;

  private Utf8Check() {}

  /**
   * True if the bytes are UTF-8 from end to end, without U+FFFD, which tells of an earlier mistake.
   */
  static boolean isPlain(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = asciiEnd(bytes, at, bytes.length);
      } else {
        int length = sequence(bytes, at);
        if (length == 0) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  /** Where ASCII that goes on from a byte ends, at another byte or at a limit. */
  static int asciiEnd(byte[] bytes, int from, int limit) {
    int at = from;
    while (at + WORD <= limit && ((long) LONGS.get(bytes, at) & BEYOND_ASCII) == 0) {
      at += WORD;
    }
    while (at < limit && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** True if there is an escape (0x1B), by which encodings of seven bits shift. */
  static boolean hasEscape(byte[] bytes) {
    int at = 0;
    for (; at + WORD <= bytes.length; at += WORD) {
      long zeroIfEscape = (long) LONGS.get(bytes, at) ^ ESCAPES;
      if ((zeroIfEscape - ONES & ~zeroIfEscape & BEYOND_ASCII) != 0) {
        return true; // "has zero byte", Warren, Hacker's Delight, section 6-1
      }
    }
    for (; at < bytes.length; at++) {
      if (bytes[at] == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  /** The length of the sequence that begins at a byte beyond ASCII; 0 = it is none, or U+FFFD. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (at + length > bytes.length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    if (second < leastSecond(first) || second > mostSecond(first)) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    boolean replacement = first == 0xEF && second == 0xBF && (bytes[at + 2] & 0xFF) == 0xBD;
    return replacement ? 0 : length;
  }

  private static int leastSecond(int first) {
    return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  }

  private static int mostSecond(int first) {
    return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }
}
