package io.newsloom.enrich;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.enrich.streams.StreamsSettings;
import io.newsloom.enrich.topology.Lane;
import java.nio.file.Path;
import java.util.List;

/**
 * All that the service is told.
 *
 * @param lanes the lanes to run
 * @param suffix of the application ids; empty for the standing application, a name of its own for
 *     each re-derivation
 * @param createChannels create what is missing instead of saying so
 * @param streams how Kafka Streams runs the lanes
 */
public record EnrichConfig(
    List<Lane> lanes, String suffix, boolean createChannels, StreamsSettings streams) {

  public EnrichConfig {
    lanes = List.copyOf(lanes);
    if (lanes.isEmpty()) {
      throw new IllegalArgumentException("no lane to run: say live, backfill or both");
    }
    if (!suffix.matches("[A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "the application suffix '" + suffix + "' may have letters, digits, dots, dashes only");
    }
  }

  /** Both lanes with a thread each, and channels that were created before. */
  public static EnrichConfig of(KafkaSettings kafka, Path stateDir) {
    return new EnrichConfig(
        List.of(Lane.values()), "", false, new StreamsSettings(kafka, stateDir, 1, "classic"));
  }

  public KafkaSettings kafka() {
    return streams.kafka();
  }

  /** As many as have work: tasks are no more than partitions. */
  public static int defaultThreads() {
    return Math.min(Runtime.getRuntime().availableProcessors(), Channels.PARTITIONS);
  }
}
