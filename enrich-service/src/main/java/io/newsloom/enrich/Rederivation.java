package io.newsloom.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.annotate.Annotator;
import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.telemetry.Health;
import io.newsloom.enrich.streams.RocksMemory;
import io.newsloom.enrich.streams.RunningLane;
import io.newsloom.enrich.streams.StreamsSettings;
import io.newsloom.enrich.topology.EnrichTopology;
import io.newsloom.extract.Extractor;
import java.util.List;

/**
 * All pages that are kept, of both lanes in the order of their arrival, through an extractor and
 * annotators into a shadow set of channels (law 3). The live channels are neither written nor asked
 * for what is known. Thread-safe.
 */
public final class Rederivation implements AutoCloseable {

  /** What it reads. */
  public static final List<Channel<String, byte[]>> PAGES =
      List.of(Channels.PAGES, Channels.PAGES_BACKFILL);

  private final RocksMemory memory = RocksMemory.allocate();
  private final RunningLane lane;

  /**
   * Makes it ready to start; the shadow's channels must exist.
   *
   * @throws IllegalArgumentException if the set is the live one
   */
  public Rederivation(
      ChannelSet shadow,
      Extractor extractor,
      Annotator annotator,
      StreamsSettings settings,
      MeterRegistry registry) {
    if (shadow.isLive()) {
      throw new IllegalArgumentException("pages are derived again into a shadow, never live");
    }
    EnrichTopology topology =
        new EnrichTopology(PAGES, shadow, extractor, annotator, outcome -> {});
    lane = new RunningLane("replay", applicationId(shadow), topology, settings, memory, registry);
  }

  /** Its name in Kafka: that of its group, and how the names of what it keeps there begin. */
  public static String applicationId(ChannelSet shadow) {
    return "newsloom-replay-" + shadow.name();
  }

  public void start() {
    lane.start();
  }

  public Health health() {
    return lane.health();
  }

  @Override
  public void close() {
    lane.close();
    memory.close();
  }
}
