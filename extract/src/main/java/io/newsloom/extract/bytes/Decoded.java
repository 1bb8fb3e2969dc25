package io.newsloom.extract.bytes;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page's characters, without byte order mark. Most pages are UTF-8, and of these no text is made
 * unless it is asked for: {@link #reader} decodes while the page is parsed. Immutable, thread-safe.
 */
public final class Decoded {

  /** What the reader decodes, UTF-8 throughout; null = there is a text. */
  private final byte @Nullable [] utf8;

  private final String text;
  private final Charset charset;
  private final String strategy;

  Decoded(String text, Charset charset, String strategy) {
    this(null, text, charset, strategy);
  }

  private Decoded(byte @Nullable [] utf8, String text, Charset charset, String strategy) {
    this.utf8 = utf8;
    this.text = text;
    this.charset = charset;
    this.strategy = strategy;
  }

  /** Of bytes that {@link Utf8Check} has passed; not copied. */
  static Decoded utf8(byte[] bytes) {
    return new Decoded(bytes, "", StandardCharsets.UTF_8, "utf-8");
  }

  /** What the bytes turned out to be in. */
  public Charset charset() {
    return charset;
  }

  /**
   * {@code bom}, {@code header}, {@code meta}, {@code utf-8}, {@code utf-8-twice} or {@code
   * detected}.
   */
  public String strategy() {
    return strategy;
  }

  /** All characters. Made anew by each call where the page is UTF-8. */
  public String text() {
    return utf8 == null ? text : new String(utf8, StandardCharsets.UTF_8);
  }

  /** A new reader of all characters. */
  public Reader reader() {
    return utf8 == null ? new StringReader(text) : new Utf8Reader(utf8);
  }

  /** True if there is nothing but white space. */
  public boolean isBlank() {
    if (utf8 != null) {
      for (byte b : utf8) {
        if (b > ' ' || b < 0) {
          return b < 0 && text().isBlank();
        }
      }
    }
    return text().isBlank();
  }

  /** True if an ASCII character occurs more than so many times. */
  public boolean hasMoreThan(int most, char ascii) {
    int count = 0;
    if (utf8 == null) {
      for (int at = text.indexOf(ascii); at >= 0 && count <= most; count++) {
        at = text.indexOf(ascii, at + 1);
      }
    } else if (utf8.length > most) {
      count = Ascii.count(utf8, (byte) ascii);
    }
    return count > most;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decoded that
        && charset.equals(that.charset)
        && strategy.equals(that.strategy)
        && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return Objects.hash(text(), charset, strategy);
  }

  @Override
  public String toString() {
    return charset + " (" + strategy + "): " + text();
  }
}
