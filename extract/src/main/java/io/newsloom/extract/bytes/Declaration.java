package io.newsloom.extract.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a page says it is in.
 *
 * @param charset as the web understands the name
 * @param strategy {@code header} or {@code meta}
 */
record Declaration(Charset charset, String strategy) {

  /** More than the 1024 bytes of the HTML standard: pages put scripts before their meta. */
  private static final int PRESCAN = 8192;

  private static final String NAME = "\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})";
  private static final Pattern IN_HEADER =
      Pattern.compile("charset" + NAME, Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PAGE =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)" + NAME,
          Pattern.CASE_INSENSITIVE);

  /**
   * The header's, else the page's own; null = neither names a charset. UTF-8 counts as none: it is
   * only asked of bytes that have turned out not to be UTF-8.
   */
  static @Nullable Declaration find(byte[] bytes, @Nullable String contentType) {
    Charset header = contentType == null ? null : named(IN_HEADER.matcher(contentType));
    if (header != null && !header.equals(StandardCharsets.UTF_8)) {
      return new Declaration(header, "header");
    }
    int length = Math.min(bytes.length, PRESCAN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Charset meta = named(IN_PAGE.matcher(head));
    return meta == null || meta.equals(StandardCharsets.UTF_8)
        ? null
        : new Declaration(meta, "meta");
  }

  private static @Nullable Charset named(Matcher matcher) {
    return matcher.find() ? Labels.charset(matcher.group(1)) : null;
  }
}
