package io.newsloom.extract.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters: by byte order mark, as UTF-8 if they are UTF-8 whatever is declared,
 * then as the header or the page declares where the letters bear it out, else by the letters.
 */
public final class Decoder {

  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Decoder() {}

  /**
   * Decodes a page. Never fails: bytes that no charset explains become U+FFFD.
   *
   * @param contentType the header of that name; null = none
   */
  public static Decoded decode(byte[] bytes, @Nullable String contentType) {
    Decoded marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = Utf16.detect(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide, "detected");
    }
    if (Utf8Check.isPlain(bytes)) {
      String once = EncodedTwice.repaired(bytes);
      return once == null
          ? Decoded.utf8(bytes)
          : new Decoded(once, StandardCharsets.UTF_8, "utf-8-twice");
    }
    String utf8 = Utf8.valid(bytes);
    if (utf8 != null) {
      return seven(bytes, utf8, contentType);
    }
    String nearly = Utf8.nearlyValid(bytes);
    if (nearly != null) {
      return new Decoded(withoutMark(nearly), StandardCharsets.UTF_8, "utf-8");
    }
    Declaration declared = Declaration.find(bytes, contentType);
    Charset charset = Detector.detect(bytes, declared == null ? null : declared.charset());
    String strategy =
        declared != null && declared.charset().equals(charset) ? declared.strategy() : "detected";
    return new Decoded(withoutCutEnd(new String(bytes, charset)), charset, strategy);
  }

  /** ISO-2022-JP alone looks like ASCII: it shifts by escapes. */
  private static Decoded seven(byte[] bytes, String utf8, @Nullable String contentType) {
    if (utf8.indexOf("\u001B$") >= 0) {
      Declaration declared = Declaration.find(bytes, contentType);
      if (declared != null && declared.charset().name().startsWith("ISO-2022-")) {
        String text = new String(bytes, declared.charset());
        return new Decoded(text, declared.charset(), declared.strategy());
      }
    }
    return new Decoded(withoutMark(utf8), StandardCharsets.UTF_8, "utf-8");
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable Decoded byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return marked(bytes, 4, UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return marked(bytes, 4, UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF) ? marked(bytes, 2, StandardCharsets.UTF_16BE) : null;
  }

  /** A mark that the rest does not bear out is one that an editor left behind: it says nothing. */
  private static @Nullable Decoded marked(byte[] bytes, int mark, Charset charset) {
    String text = new String(bytes, mark, bytes.length - mark, charset);
    boolean lies = charset.equals(StandardCharsets.UTF_8) && text.indexOf(REPLACEMENT) >= 0;
    return lies ? null : new Decoded(text, charset, "bom");
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A page that was cut in the middle of a character ends before it. */
  static String withoutCutEnd(String text) {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(last) == REPLACEMENT ? text.substring(0, last) : text;
  }
}
