package io.newsloom.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. Prologs and headers lie about charsets, bytes do not: a byte order mark wins, then
 * whatever is valid UTF-8, and only then what prolog and header claim.
 */
final class FeedText {

  private static final Pattern PROLOG =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._-]+)", Pattern.CASE_INSENSITIVE);

  private static final int PROLOG_BYTES = 1024;

  /** What the web means by Latin-1, and its fallback (WHATWG Encoding). */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private FeedText() {}

  static String decode(byte[] bytes, @Nullable String contentType) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return text(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return text(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return text(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0, '<') || startsWith(bytes, 0, '{')) {
      return text(bytes, 0, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, '<', 0) || startsWith(bytes, '{', 0)) {
      return text(bytes, 0, StandardCharsets.UTF_16LE);
    }
    String utf8 = validUtf8(bytes);
    return utf8 != null ? utf8 : text(bytes, 0, claimed(bytes, contentType));
  }

  private static @Nullable String validUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) { // the answer to the question asked
      return null;
    }
  }

  private static Charset claimed(byte[] bytes, @Nullable String contentType) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PROLOG_BYTES), StandardCharsets.ISO_8859_1);
    Charset header = contentType == null ? null : charset(CHARSET.matcher(contentType));
    Charset prolog = charset(PROLOG.matcher(head));
    if (prolog != null && !prolog.equals(StandardCharsets.UTF_8)) {
      return prolog;
    }
    if (header != null && !header.equals(StandardCharsets.UTF_8)) {
      return header;
    }
    // A claim of UTF-8 for bytes that are none: one damaged character, usually, not a lie.
    return prolog == null && header == null ? WINDOWS_1252 : StandardCharsets.UTF_8;
  }

  private static @Nullable Charset charset(Matcher matcher) {
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      return name.equals("iso-8859-1") || name.equals("us-ascii")
          ? WINDOWS_1252
          : Charset.forName(name);
    } catch (IllegalArgumentException e) { // a charset nobody knows claims nothing
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
