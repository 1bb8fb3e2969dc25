package io.newsloom.standalone.saved;

import io.newsloom.common.page.Page;
import io.newsloom.common.settings.SettingsException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file with one page or, as JSON lines, many. What it is, its name says: {@code .html}, {@code
 * .txt}, {@code .jsonl}, each also with {@code .gz}.
 *
 * @param path where it is
 * @param name its path below the directory that was asked for, with slashes
 */
public record SavedFile(Path path, String name) {

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".txt");
  private static final List<String> LINES = List.of(".jsonl", ".ndjson");

  /** Takes the pages of a file as they are read. */
  public interface Sink {

    void page(SavedPage page) throws IOException, InterruptedException;

    /** There is something, but no page: {@code where} names the file and the line. */
    void bad(String where, BadPageException why) throws IOException, InterruptedException;
  }

  /**
   * The files that are meant: each path itself, and of directories everything below with a name
   * that says page, hidden files left out. In the order of their names.
   *
   * @throws SettingsException if a path does not exist or cannot be read
   */
  public static List<SavedFile> find(Collection<Path> paths) {
    List<SavedFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.isReadable(path)) {
        files.add(new SavedFile(path, String.valueOf(path.getFileName())));
      } else {
        throw new SettingsException("there is no readable file or directory " + path);
      }
    }
    return files;
  }

  private static List<SavedFile> below(Path directory) {
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> new SavedFile(file, slashed(directory.relativize(file))))
          .filter(file -> !("/" + file.name).contains("/."))
          .filter(file -> endsWith(file.name, PAGES) || file.isLines())
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new SettingsException("cannot list " + directory, e);
    }
  }

  /** True if the file has a page on each line. */
  public boolean isLines() {
    return endsWith(name, LINES);
  }

  /** Its size on disk, in bytes. */
  public long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new SettingsException("cannot read " + path, e);
    }
  }

  /**
   * Reads every page.
   *
   * @param savedAt when the pages were received; null = as old as the file
   * @param read is told how many bytes on disk were read since it was last told
   * @throws SettingsException if the file cannot be read
   */
  public void read(@Nullable Instant savedAt, LongConsumer read, Sink sink)
      throws InterruptedException {
    try (InputStream file = open(path, read)) {
      Instant when = savedAt == null ? Files.getLastModifiedTime(path).toInstant() : savedAt;
      if (isLines()) {
        readLines(file, name, when, sink);
      } else {
        sink.page(onePage(file, null, null, when));
      }
    } catch (IOException e) {
      throw new SettingsException("cannot read " + path, e);
    }
  }

  /**
   * The page of a file that holds one.
   *
   * @param url its address; null = one that nobody has
   * @param contentType its type; null = what the name says
   */
  public SavedPage readOne(
      @Nullable String url, @Nullable String contentType, @Nullable Instant savedAt) {
    try (InputStream file = open(path, bytes -> {})) {
      Instant when = savedAt == null ? Files.getLastModifiedTime(path).toInstant() : savedAt;
      return onePage(file, url, contentType, when);
    } catch (IOException e) {
      throw new SettingsException("cannot read " + path, e);
    }
  }

  /** Reads a page a line from anywhere. */
  public static void readLines(InputStream in, String name, Instant savedAt, Sink sink)
      throws IOException, InterruptedException {
    Lines lines = new Lines(in);
    Lines.Line line = lines.next();
    for (long number = 1; line != null; number++) {
      if (!line.isBlank()) {
        try {
          sink.page(JsonLine.parse(line, name, number, savedAt));
        } catch (BadPageException e) {
          sink.bad(name + ", line " + number, e);
        }
      }
      line = lines.next();
    }
  }

  /** A stream of the file's content, unpacked if its name says that it is packed. */
  public static InputStream open(Path path, LongConsumer read) throws IOException {
    InputStream counted = new Counted(Files.newInputStream(path), read);
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz")
        ? new BufferedInputStream(new GZIPInputStream(counted, 64 * 1024), 64 * 1024)
        : counted;
  }

  private SavedPage onePage(
      InputStream file, @Nullable String url, @Nullable String contentType, Instant savedAt)
      throws IOException {
    String type = contentType == null ? typeByName() : contentType;
    byte[] bytes = file.readNBytes(Page.MAX_BYTES + 1); // one more shows that it is too large
    return new SavedPage(
        name, url == null ? SavedPage.addressFor(name) : url, type, savedAt, bytes);
  }

  private @Nullable String typeByName() {
    if (endsWith(name, List.of(".txt"))) {
      return "text/plain";
    }
    return endsWith(name, PAGES) ? "text/html" : null;
  }

  private static boolean endsWith(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return endings.stream().anyMatch(unpacked::endsWith);
  }

  private static String slashed(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(part -> names.add(part.toString()));
    return String.join("/", names);
  }

  /** Tells how far a file has been read. */
  private static final class Counted extends FilterInputStream {

    private final LongConsumer read;

    Counted(InputStream in, LongConsumer read) {
      super(in);
      this.read = read;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        read.accept(1);
      }
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count > 0) {
        read.accept(count);
      }
      return count;
    }
  }
}
