package io.newsloom.extract.bytes;

import java.io.Reader;

/**
 * The characters of bytes that {@link Utf8Check} has found to be UTF-8: decoded as they are asked
 * for, without a copy of the page in between. Not thread-safe.
 */
final class Utf8Reader extends Reader {

  private final byte[] bytes;
  private int at;

  /** The second half of a pair whose first half filled the last buffer; 0 = none. */
  private char pending;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int out = offset;
    int end = offset + length;
    if (pending != 0 && out < end) {
      buffer[out++] = pending;
      pending = 0;
    }
    while (out < end && at < bytes.length) {
      int first = bytes[at];
      if (first >= 0) {
        out = ascii(buffer, out, end);
      } else if (first < (byte) 0xE0) {
        buffer[out++] = (char) ((first & 0x1F) << 6 | next(1));
        at += 2;
      } else if (first < (byte) 0xF0) {
        buffer[out++] = (char) ((first & 0x0F) << 12 | next(1) << 6 | next(2));
        at += 3;
      } else {
        out = pair(buffer, out, end);
      }
    }
    return out == offset && length > 0 ? -1 : out - offset;
  }

  /** Copies ASCII up to the next other character; returns where the buffer is filled to. */
  private int ascii(char[] buffer, int out, int end) {
    int from = at;
    int length = Utf8Check.asciiEnd(bytes, from, Math.min(bytes.length, from + end - out)) - from;
    for (int i = 0; i < length; i++) {
      buffer[out + i] = (char) bytes[from + i];
    }
    at = from + length;
    return out + length;
  }

  private int pair(char[] buffer, int out, int end) {
    int point = (bytes[at] & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3);
    at += 4;
    buffer[out] = Character.highSurrogate(point);
    if (out + 1 < end) {
      buffer[out + 1] = Character.lowSurrogate(point);
      return out + 2;
    }
    pending = Character.lowSurrogate(point);
    return out + 1;
  }

  private int next(int ahead) {
    return bytes[at + ahead] & 0x3F;
  }

  @Override
  public void close() {
    at = bytes.length;
  }
}
