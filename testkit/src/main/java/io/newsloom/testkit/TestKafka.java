package io.newsloom.testkit;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.settings.KafkaSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A running broker, as tests see it. */
public final class TestKafka {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int MAX_REQUEST_BYTES = 10 * 1024 * 1024;

  private final String bootstrapServers;

  TestKafka(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  public KafkaSettings settings() {
    return new KafkaSettings(bootstrapServers);
  }

  public Properties clientProperties() {
    return settings().clientProperties();
  }

  /** A producer of raw values, as pages channels carry. */
  public KafkaProducer<String, byte[]> producer() {
    return producer(clientProperties());
  }

  /** A producer whose records count once its transactions are committed. */
  public KafkaProducer<String, byte[]> producer(String transactionalId) {
    Properties properties = clientProperties();
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    return producer(properties);
  }

  private static KafkaProducer<String, byte[]> producer(Properties properties) {
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "" + MAX_REQUEST_BYTES);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Reads a channel from its beginning, committed records only, until what was read so far is
   * enough.
   *
   * @throws AssertionError if it is not enough after a generous while
   */
  public <K, V> List<ConsumerRecord<K, V>> readUntil(
      Channel<K, V> channel, Predicate<List<ConsumerRecord<K, V>>> enough) {
    List<ConsumerRecord<K, V>> read = new ArrayList<>();
    try (var consumer = fromBeginning(channel)) {
      Instant deadline = Instant.now().plus(PATIENCE);
      while (!enough.test(read)) {
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError(
              "only " + read.size() + " records on " + channel.name() + " after " + PATIENCE);
        }
        consumer.poll(POLL).forEach(read::add);
      }
    }
    return read;
  }

  /** Reads a channel from its beginning until it has at least so many records. */
  public <K, V> List<ConsumerRecord<K, V>> readAtLeast(Channel<K, V> channel, int count) {
    return readUntil(channel, read -> read.size() >= count);
  }

  /** All committed records that the channel holds now. */
  public <K, V> List<ConsumerRecord<K, V>> readAll(Channel<K, V> channel) {
    List<ConsumerRecord<K, V>> read = new ArrayList<>();
    try (var consumer = fromBeginning(channel)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(POLL).forEach(read::add);
      }
    }
    return read;
  }

  private <K, V> KafkaConsumer<K, V> fromBeginning(Channel<K, V> channel) {
    Properties properties = clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, "" + MAX_REQUEST_BYTES);
    KafkaConsumer<K, V> consumer =
        new KafkaConsumer<>(
            properties, channel.key().deserializer(), channel.value().deserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(channel.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
