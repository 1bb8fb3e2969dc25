package io.newsloom.extract.bytes;

/**
 * Tells bytes that are UTF-8 and nothing else (RFC 3629 section 4) without decoding them: most
 * pages are, and are ASCII for the most part.
 */
final class Utf8Check {

  private static final byte ESCAPE = 0x1B;

  private Utf8Check() {}

  /**
   * True if the bytes are UTF-8 from end to end, without U+FFFD, which tells of an earlier mistake,
   * and without an escape, by which encodings of seven bits shift.
   */
  static boolean isPlain(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int next =
          bytes[at] < 0 ? at + sequence(bytes, at) : Ascii.end(bytes, at, bytes.length, ESCAPE);
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  /** The length of the sequence of several bytes that begins at one; 0 = none does, or U+FFFD. */
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
