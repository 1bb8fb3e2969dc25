package io.newsloom.standalone.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, bounded: a line without end costs no more memory than the longest allowed. */
public final class Lines {

  /** A document of 8 MiB can take this much as escaped JSON. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;

  public Lines(InputStream in) {
    this(in, MAX_BYTES);
  }

  Lines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * The next line.
   *
   * @param bytes without the line's end; null if the line is longer than allowed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never kept
  public record Line(byte @Nullable [] bytes) {
    public boolean isBlank() {
      if (bytes == null) {
        return false;
      }
      for (byte b : bytes) {
        if (b < 0 || b > ' ') {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Reads a line.
   *
   * @return null at the end
   */
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      tooLong |= line.size() + (position - start) > maxBytes;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, start, position - start);
      }
      if (position < end) {
        position++; // the line's end itself
        return new Line(tooLong ? null : line.toByteArray());
      }
    }
    return any ? new Line(tooLong ? null : line.toByteArray()) : null;
  }

  private boolean fill() throws IOException {
    if (position < end) {
      return true;
    }
    position = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
