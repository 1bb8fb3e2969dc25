package io.newsloom.extract.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8 that may have stray bytes of an older charset in it. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  /** So many good sequences to each bad one make a page UTF-8 with an accident in it. */
  private static final int GOOD_FOR_EACH_BAD = 8;

  private static final Charset STRAY = Charset.forName("windows-1252");

  private Utf8() {}

  /** The text, if the bytes are UTF-8 throughout, but for a sequence that their end cuts. */
  static @Nullable String valid(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    Mended mended = mend(bytes);
    return mended.bad() == 0 && mended.good() > 1 ? mended.text() : null;
  }

  /**
   * The text, if nearly all of the bytes are UTF-8. Stray bytes are read as windows-1252, which is
   * where they come from: curly quotes pasted into a template.
   */
  static @Nullable String nearlyValid(byte[] bytes) {
    Mended mended = mend(bytes);
    return mended.good() >= (long) GOOD_FOR_EACH_BAD * mended.bad() ? mended.text() : null;
  }

  private record Mended(String text, int good, int bad) {}

  private static Mended mend(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int bad = 0;
    CoderResult result = decoder.decode(in, out, false);
    while (result.isError()) {
      int length = result.length();
      out.put(new String(bytes, in.position(), length, STRAY));
      in.position(in.position() + length);
      bad++;
      result = decoder.decode(in, out, false);
    }
    String text = out.flip().toString();
    return new Mended(text, sequences(bytes) - bad, bad);
  }

  /** How many bytes could begin a sequence of several: those from 0xC2 on. */
  private static int sequences(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if ((b & 0xFF) >= 0xC2) {
        count++;
      }
    }
    return count;
  }
}
