package io.newsloom.extract.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables: tab-separated columns, {@code #} for comments, UTF-8. */
public final class Tables {

  private Tables() {}

  /** The rows of a table of this library, in order. */
  public static List<List<String>> read(String resource) {
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the table " + resource + " is missing from the jar");
      }
      return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + resource + " cannot be read", e);
    }
  }

  private static List<List<String>> rows(BufferedReader reader) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    return rows;
  }
}
