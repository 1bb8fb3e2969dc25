package io.newsloom.standalone.data;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads channels from their beginning to where they end at the start of the reading: committed
 * records only, those of a partition in their order.
 */
public final class ChannelScan {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final KafkaSettings kafka;

  public ChannelScan(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  /**
   * Hands over each record.
   *
   * @throws SettingsException if Kafka cannot be reached, or a channel is missing
   */
  public void read(
      Collection<? extends Channel<?, ?>> channels, Consumer<ConsumerRecord<String, byte[]>> take) {
    Properties properties = kafka.clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "" + CONNECT.toMillis());
    // Who looks at a channel that is not there must not make it.
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, "" + Channels.MAX_RECORD_BYTES);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          channels.stream().flatMap(channel -> partitions(consumer, channel).stream()).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (!isThrough(consumer, ends)) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          if (isBefore(record, ends)) {
            take.accept(record);
          }
        }
      }
    } catch (TimeoutException e) {
      throw new SettingsException("no answer from Kafka at " + kafka.bootstrapServers());
    }
  }

  private List<TopicPartition> partitions(
      KafkaConsumer<String, byte[]> consumer, Channel<?, ?> channel) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(channel.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new SettingsException(
          "there is no channel %s at %s".formatted(channel.name(), kafka.bootstrapServers()));
    }
    return partitions;
  }

  private static boolean isThrough(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static boolean isBefore(
      ConsumerRecord<String, byte[]> record, Map<TopicPartition, Long> ends) {
    Long end = ends.get(new TopicPartition(record.topic(), record.partition()));
    return end != null && record.offset() < end;
  }
}
