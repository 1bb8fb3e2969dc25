package io.newsloom.standalone.input;

import io.newsloom.common.settings.SettingsException;
import io.newsloom.standalone.saved.SavedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Lines to be read: a file's, unpacked if its name says that it is packed, or standard input's.
 *
 * @param name what messages call it
 * @param time when it was written; of standard input, now
 */
public record InputFile(String name, Instant time, InputStream in) implements AutoCloseable {

  /** What stands for standard input. */
  public static final String STDIN = "-";

  /**
   * Opens it.
   *
   * @throws SettingsException if there is no such file
   */
  public static InputFile open(String where) throws IOException {
    if (where.equals(STDIN)) {
      return new InputFile("stdin", Instant.now(), System.in);
    }
    Path file = existing(where);
    return new InputFile(
        String.valueOf(file.getFileName()),
        Files.getLastModifiedTime(file).toInstant(),
        SavedFile.open(file, bytes -> {}));
  }

  static Path existing(String where) {
    Path file = Path.of(where);
    if (!Files.isRegularFile(file)) {
      throw new SettingsException("there is no file " + where);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (in != System.in) {
      in.close();
    }
  }
}
