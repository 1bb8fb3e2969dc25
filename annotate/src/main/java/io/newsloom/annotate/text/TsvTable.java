package io.newsloom.annotate.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words that stand beside the code: tab-separated, {@code #} for remarks. */
public final class TsvTable {

  private TsvTable() {}

  /**
   * The rows of a resource that ships beside a class.
   *
   * @throws IllegalArgumentException if a row has another number of columns
   */
  public static List<List<String>> rows(Class<?> owner, String resource, int columns) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static List<String> row(String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalArgumentException("want " + columns + " columns: " + line);
    }
    return cells;
  }
}
