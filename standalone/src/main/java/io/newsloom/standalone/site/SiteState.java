package io.newsloom.standalone.site;

import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/**
 * What the site has to remember: when it first started, and the port that its addresses, and so the
 * articles' identities, contain.
 *
 * @param port 0 = not chosen yet
 */
public record SiteState(Instant start, int port) {

  /**
   * Reads what was remembered; the first time, remembers now and the port.
   *
   * @throws SettingsException if the file cannot be read or written
   */
  public static SiteState loadOrCreate(Path file, int port, InstantSource clock) {
    if (!Files.exists(file)) {
      SiteState state = new SiteState(clock.instant().truncatedTo(ChronoUnit.SECONDS), port);
      state.save(file);
      return state;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return new SiteState(
          Instant.parse(properties.getProperty("start", "")),
          Integer.parseInt(properties.getProperty("port", "0")));
    } catch (IOException | DateTimeParseException | NumberFormatException e) {
      throw new SettingsException("cannot read the sample site's state in " + file, e);
    }
  }

  /** Remembers it. */
  public void save(Path file) {
    Properties properties = new Properties();
    properties.setProperty("start", start.toString());
    properties.setProperty("port", "" + port);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        properties.store(writer, "The sample site: when it first started, and its port");
      }
    } catch (IOException e) {
      throw new SettingsException("cannot write the sample site's state to " + file, e);
    }
  }
}
