package io.newsloom.benchmarks.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a set that lies beside the tests, on the class path. */
final class SetFile {

  private SetFile() {}

  /**
   * All lines but the empty ones.
   *
   * @param name relative to this package, such as {@code citations/en.jsonl}
   * @throws IllegalArgumentException if there is no such set
   */
  static List<String> lines(String name) {
    try (InputStream in = SetFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no set " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
