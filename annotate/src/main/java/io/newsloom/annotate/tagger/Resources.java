package io.newsloom.annotate.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the files that ship beside the code. */
final class Resources {

  private Resources() {}

  static <R> R read(String resource, Reader<R> reader) {
    try (InputStream in =
        Objects.requireNonNull(Resources.class.getResourceAsStream(resource), resource)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  interface Reader<R> {
    R read(InputStream in) throws IOException;
  }
}
