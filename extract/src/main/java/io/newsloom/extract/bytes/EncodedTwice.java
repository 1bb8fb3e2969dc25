package io.newsloom.extract.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Repairs pages whose UTF-8 was taken for ISO-8859-1 and encoded once more, as data bases and
 * proxies do: {@code é} has become {@code Ã©}. All that is not ASCII in such a page is a letter
 * that looks like the start of a UTF-8 sequence, and signs that look like the rest of it.
 */
final class EncodedTwice {

  /** Fewer sequences may be an example in a text on encodings. */
  private static final int FEWEST = 10;

  /** Sequences for each character that is none. */
  private static final int SEQUENCES = 10;

  private EncodedTwice() {}

  /**
   * @param utf8 bytes that are UTF-8
   * @return the text as it was before; null = the bytes were encoded once
   */
  static @Nullable String repaired(byte[] utf8) {
    return isTwice(utf8) ? new String(once(utf8), StandardCharsets.UTF_8) : null;
  }

  private static boolean isTwice(byte[] utf8) {
    int sequences = 0;
    int others = 0;
    int at = 0;
    while (at < utf8.length) {
      if (utf8[at] >= 0) {
        at = Ascii.end(utf8, at, utf8.length);
      } else if (isLead(utf8, at) && isRest(utf8, at + 2)) {
        sequences++;
        at += 4;
        while (isRest(utf8, at)) {
          at += 2;
        }
      } else {
        at += lengthOfCharacter(utf8[at]);
        if (++others > FEWEST && others * SEQUENCES > sequences) {
          return false;
        }
      }
    }
    return sequences >= FEWEST && others * SEQUENCES <= sequences;
  }

  /** U+00C2 to U+00F4, which as bytes begin a sequence. */
  private static boolean isLead(byte[] utf8, int at) {
    return at + 1 < utf8.length
        && utf8[at] == (byte) 0xC3
        && (utf8[at + 1] & 0xFF) >= 0x82
        && (utf8[at + 1] & 0xFF) <= 0xB4;
  }

  /** U+0080 to U+00BF, which as bytes go on with one. */
  private static boolean isRest(byte[] utf8, int at) {
    return at + 1 < utf8.length && utf8[at] == (byte) 0xC2;
  }

  private static int lengthOfCharacter(byte lead) {
    int value = lead & 0xFF;
    return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  /** The characters of sequences become the bytes of their numbers; all else stays as it is. */
  private static byte[] once(byte[] utf8) {
    ByteArrayOutputStream once = new ByteArrayOutputStream(utf8.length);
    int at = 0;
    while (at < utf8.length) {
      if (isLead(utf8, at) && isRest(utf8, at + 2)) {
        once.write(0xC0 | utf8[at + 1] & 0x3F);
        at += 2;
        while (isRest(utf8, at)) {
          once.write(utf8[at + 1]);
          at += 2;
        }
      } else {
        once.write(utf8[at++]);
      }
    }
    return once.toByteArray();
  }
}
