package io.newsloom.standalone.data;

import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a standalone Newsloom keeps everything: the broker's log, the state of streams, its own log
 * file. One process at a time holds it, and tells others there where its parts can be reached.
 */
public final class DataDirectory implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final String RUNNING = "running.properties";

  private final Path directory;
  private final FileChannel channel;

  private DataDirectory(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * Where data lies unless told otherwise: in the checkout, so that every command finds it from
   * every directory.
   *
   * @param name {@code demo} or {@code data}
   */
  public static Path standard(String name) {
    return Path.of(System.getProperty("newsloom.home", "."), ".newsloom", name).normalize();
  }

  /**
   * Takes the directory, which is made if it does not exist.
   *
   * @throws SettingsException if another process holds it, or it cannot be written
   */
  public static DataDirectory open(Path directory) {
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new SettingsException(
            "a newsloom already runs on "
                + directory
                + runningAt(directory).map(r -> ": its dashboard is " + r.desk()).orElse("")
                + " (stop it, or choose another directory with --data)");
      }
      return new DataDirectory(directory, channel);
    } catch (IOException e) {
      throw new SettingsException("cannot use the data directory " + directory, e);
    }
  }

  /** Where the process that holds a directory can be reached, if one does. */
  public static Optional<Running> running(Path directory) {
    if (!Files.isRegularFile(directory.resolve(LOCK))) {
      return Optional.empty();
    }
    try (FileChannel channel =
        FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE)) {
      return tryLock(channel) == null ? runningAt(directory) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // not ours to read, so not ours to use
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held within this very process
    }
  }

  private static Optional<Running> runningAt(Path directory) {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(directory.resolve(RUNNING), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      return Optional.empty(); // it is only starting
    }
    return Optional.of(
        new Running(properties.getProperty("kafka", ""), properties.getProperty("desk", "")));
  }

  /** Tells other processes where this one can be reached. */
  public void announce(Running running) {
    Properties properties = new Properties();
    properties.setProperty("kafka", running.kafka());
    properties.setProperty("desk", running.desk());
    try (Writer writer =
        Files.newBufferedWriter(directory.resolve(RUNNING), StandardCharsets.UTF_8)) {
      properties.store(writer, "The newsloom that runs here");
    } catch (IOException e) {
      throw new SettingsException("cannot write to the data directory " + directory, e);
    }
  }

  /** The embedded broker's log. */
  public Path broker() {
    return directory.resolve("kafka");
  }

  /** State of the enriching lanes: a cache of what is in Kafka. */
  public Path streams(String lane) {
    return directory.resolve("streams-" + lane);
  }

  /** What the sample site remembers. */
  public Path site() {
    return directory.resolve("site.properties");
  }

  /** The log of everything that runs here. */
  public Path log() {
    return directory.resolve("newsloom.log");
  }

  public Path path() {
    return directory;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(directory.resolve(RUNNING));
      channel.close();
    } catch (IOException e) {
      throw new SettingsException("cannot let go of the data directory " + directory, e);
    }
  }
}
