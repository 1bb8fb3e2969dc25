package io.newsloom.extract.bytes;

import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * The characters of bytes that {@link Utf8Check} has found to be UTF-8: decoded as they are asked
 * for, without a copy of the page in between. Not thread-safe.
 */
final class Utf8Reader extends Reader {

  /** From so many bytes on, the JDK's copy of Latin text is faster than one by one. */
  private static final int LONG = 48;

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
        out = pairs(buffer, out, end);
      } else if (first < (byte) 0xF0) {
        buffer[out++] = (char) ((first & 0x0F) << 12 | next(1) << 6 | next(2));
        at += 3;
      } else {
        out = surrogates(buffer, out, end);
      }
    }
    return out == offset && length > 0 ? -1 : out - offset;
  }

  /** Copies ASCII up to the next other character; returns where the buffer is filled to. */
  private int ascii(char[] buffer, int out, int end) {
    int from = at;
    int length = Ascii.end(bytes, from, Math.min(bytes.length, from + end - out)) - from;
    if (length >= LONG) {
      new String(bytes, from, length, StandardCharsets.ISO_8859_1).getChars(0, length, buffer, out);
    } else {
      for (int i = 0; i < length; i++) {
        buffer[out + i] = (char) bytes[from + i];
      }
    }
    at = from + length;
    return out + length;
  }

  /** Decodes a word in letters of two bytes. */
  private int pairs(char[] buffer, int from, int end) {
    int in = at;
    int out = from;
    while (out < end && in < bytes.length && bytes[in] < (byte) 0xE0) {
      buffer[out++] = (char) ((bytes[in] & 0x1F) << 6 | bytes[in + 1] & 0x3F);
      in += 2;
    }
    at = in;
    return out;
  }

  private int surrogates(char[] buffer, int out, int end) {
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
