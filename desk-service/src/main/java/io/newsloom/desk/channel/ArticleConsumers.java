package io.newsloom.desk.channel;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Consumers of the articles channel: committed records only, and no group, because the desk keeps
 * no offsets of its own.
 */
final class ArticleConsumers {

  private static final int LIVE_BYTES = 16 * 1024 * 1024;
  private static final int HISTORY_BYTES = 256 * 1024;
  static final int HISTORY_RECORDS = 100;

  private final KafkaSettings kafka;

  ArticleConsumers(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  /** For reading everything as it comes. */
  KafkaConsumer<byte[], byte[]> live() {
    return consumer(LIVE_BYTES, 1000);
  }

  /** For reading a little at a time from anywhere. */
  KafkaConsumer<byte[], byte[]> history() {
    return consumer(HISTORY_BYTES, HISTORY_RECORDS);
  }

  static TopicPartition partition(int partition) {
    return new TopicPartition(Channels.ARTICLES.name(), partition);
  }

  /** The channel's partitions in order; none while the channel does not exist. */
  static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    var infos = consumer.partitionsFor(Channels.ARTICLES.name());
    return infos == null
        ? List.of()
        : infos.stream().map(info -> info.partition()).sorted().map(p -> partition(p)).toList();
  }

  private KafkaConsumer<byte[], byte[]> consumer(int fetchBytes, int records) {
    Properties properties = kafka.clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, fetchBytes);
    properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, fetchBytes);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, records);
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
