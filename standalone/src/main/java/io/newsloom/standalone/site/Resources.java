package io.newsloom.standalone.site;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The texts that come with the site, as UTF-8. */
final class Resources {

  private Resources() {}

  static BufferedReader reader(String name) throws IOException {
    InputStream stream = Resources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException("no resource " + name + " beside " + Resources.class);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  static String text(String name) {
    try (BufferedReader reader = reader(name)) {
      return reader.lines().collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
