package io.newsloom.common.channel;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.json.JsonSerde;
import io.newsloom.common.page.Page;
import io.newsloom.common.topic.MediaTopic;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Every channel there is. All are created up front by {@link ChannelAdmin}: a topology that routes
 * to a missing channel stalls.
 */
public final class Channels {

  /** Pages, articles and the repartition between them share this, so that their tasks align. */
  public static final int PARTITIONS = 4;

  /** A page, its headers and the record's own framing. */
  public static final int MAX_RECORD_BYTES = Page.MAX_BYTES + 512 * 1024;

  private static final Duration RAW_RETENTION = Duration.ofDays(30);

  /** Consumers that fall behind further than this may miss versions in between, never the last. */
  private static final Duration VERSIONS_KEPT = Duration.ofDays(7);

  /**
   * Retention counts from a record's arrival: a page fetched years ago and imported today, and all
   * that follows from it, would be deleted at once if its own time counted.
   */
  private static final String BY_ARRIVAL = "LogAppendTime";

  public static final Channel<String, byte[]> PAGES =
      new Channel<>(
          "newsloom.pages",
          PARTITIONS,
          Serdes.String(),
          Serdes.ByteArray(),
          kept(RAW_RETENTION),
          "Pages as they are fetched: key page id, value the bytes as received.");

  public static final Channel<String, byte[]> PAGES_BACKFILL =
      new Channel<>(
          "newsloom.pages.backfill",
          PARTITIONS,
          Serdes.String(),
          Serdes.ByteArray(),
          kept(RAW_RETENTION),
          "Pages from archives and imports, apart from the live stream (law 7).");

  public static final Channel<String, ArticleEvent> ARTICLES =
      new Channel<>(
          "newsloom.articles",
          PARTITIONS,
          Serdes.String(),
          new JsonSerde<>(ArticleEvent.class),
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG,
              TopicConfig.CLEANUP_POLICY_COMPACT,
              TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
              "" + VERSIONS_KEPT.toMillis(),
              TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
              BY_ARRIVAL,
              TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
              "" + MAX_RECORD_BYTES),
          "Article events: key article id, value one version of the article.");

  public static final Channel<String, Outcome> OUTCOMES =
      new Channel<>(
          "newsloom.outcomes",
          PARTITIONS,
          Serdes.String(),
          new JsonSerde<>(Outcome.class),
          kept(RAW_RETENTION),
          "What became of every page: exactly one record a page.");

  public static final Channel<String, byte[]> REJECTS =
      new Channel<>(
          "newsloom.rejects",
          PARTITIONS,
          Serdes.String(),
          Serdes.ByteArray(),
          kept(RAW_RETENTION),
          "Pages that are no article, with the reason: value the outcome as JSON.");

  public static final Channel<String, byte[]> DEAD_LETTERS =
      new Channel<>(
          "newsloom.dead-letters",
          PARTITIONS,
          Serdes.String(),
          Serdes.ByteArray(),
          kept(RAW_RETENTION),
          "Pages that could not be processed: the record as received, the failure in headers.");

  /** State of sources and pages; each record is committed with the pages it accounts for. */
  public static final Channel<String, byte[]> INGEST_STATE =
      new Channel<>(
          "newsloom.ingest.state",
          1,
          Serdes.String(),
          Serdes.ByteArray(),
          Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT),
          "Ingest's memory: what each source and page looked like when last fetched.");

  /** Where articles go that no topic was found for. */
  public static final Channel<String, ArticleEvent> UNCLASSIFIED = routed("unclassified");

  private static final Map<MediaTopic, Channel<String, ArticleEvent>> TOPICS = routedByTopic();

  private Channels() {}

  /** The channel that articles of this topic are routed to. */
  public static Channel<String, ArticleEvent> ofTopic(MediaTopic topic) {
    return Objects.requireNonNull(TOPICS.get(topic), topic::slug);
  }

  /** All channels, in the order of the flow. */
  public static List<Channel<?, ?>> all() {
    return Stream.<Channel<?, ?>>concat(
            Stream.of(
                PAGES,
                PAGES_BACKFILL,
                ARTICLES,
                OUTCOMES,
                REJECTS,
                DEAD_LETTERS,
                INGEST_STATE,
                UNCLASSIFIED),
            TOPICS.values().stream())
        .toList();
  }

  private static Map<MediaTopic, Channel<String, ArticleEvent>> routedByTopic() {
    Map<MediaTopic, Channel<String, ArticleEvent>> channels = new EnumMap<>(MediaTopic.class);
    for (MediaTopic topic : MediaTopic.values()) {
      channels.put(topic, routed(topic.slug()));
    }
    return Collections.unmodifiableMap(channels);
  }

  private static Channel<String, ArticleEvent> routed(String slug) {
    return new Channel<>(
        "newsloom.topic." + slug,
        1,
        Serdes.String(),
        new JsonSerde<>(ArticleEvent.class),
        kept(RAW_RETENTION),
        "Article events filed under " + slug + ".");
  }

  private static Map<String, String> kept(Duration retention) {
    return Map.of(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        TopicConfig.CLEANUP_POLICY_DELETE,
        TopicConfig.RETENTION_MS_CONFIG,
        "" + retention.toMillis(),
        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
        BY_ARRIVAL,
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
        "" + MAX_RECORD_BYTES);
  }
}
