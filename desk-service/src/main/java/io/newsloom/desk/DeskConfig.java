package io.newsloom.desk;

import io.newsloom.common.settings.KafkaSettings;
import java.util.Objects;

/**
 * How the desk runs.
 *
 * @param kafka where the articles channel is
 * @param host address to listen on
 * @param port 0 picks a free one
 * @param capacity how many articles are held; the oldest go first
 * @param logEvents how many of the newest events streams can resume from without reading Kafka
 * @param logBytes how much JSON of these is kept at most
 * @param maxStreams how many streams may be open at once
 * @param images whether article pages show images from their publishers, which lets the publishers
 *     see who reads
 */
public record DeskConfig(
    KafkaSettings kafka,
    String host,
    int port,
    int capacity,
    int logEvents,
    long logBytes,
    int maxStreams,
    boolean images) {

  private static final int CAPACITY = 10_000;
  private static final int LOG_EVENTS = 2_048;
  private static final long LOG_BYTES = 16L * 1024 * 1024;
  private static final int MAX_STREAMS = 1_000;

  public DeskConfig {
    Objects.requireNonNull(kafka, "kafka");
    Objects.requireNonNull(host, "host");
    if (capacity < 1 || logEvents < 1 || logBytes < 1 || maxStreams < 0) {
      throw new IllegalArgumentException("the desk's limits must be above zero");
    }
  }

  /** Everything else at its default. */
  public static DeskConfig of(KafkaSettings kafka, String host, int port) {
    return new DeskConfig(kafka, host, port, CAPACITY, LOG_EVENTS, LOG_BYTES, MAX_STREAMS, false);
  }

  public DeskConfig withCapacity(int articles) {
    return new DeskConfig(kafka, host, port, articles, logEvents, logBytes, maxStreams, images);
  }

  public DeskConfig withLogEvents(int events) {
    return new DeskConfig(kafka, host, port, capacity, events, logBytes, maxStreams, images);
  }

  public DeskConfig withMaxStreams(int streams) {
    return new DeskConfig(kafka, host, port, capacity, logEvents, logBytes, streams, images);
  }

  public DeskConfig withImages(boolean shown) {
    return new DeskConfig(kafka, host, port, capacity, logEvents, logBytes, maxStreams, shown);
  }
}
