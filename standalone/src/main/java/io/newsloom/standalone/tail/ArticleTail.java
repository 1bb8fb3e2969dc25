package io.newsloom.standalone.tail;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.core.JacksonException;

/** Follows a channel of article events: committed ones only, and in no group, so for itself. */
final class ArticleTail {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final KafkaSettings kafka;
  private final Channel<String, ArticleEvent> channel;
  private final Predicate<ArticleEvent> wanted;

  /** Takes the events that are wanted. */
  interface Sink {

    void event(ArticleEvent event, byte[] json);

    /** A record that is no article event; {@code where} names it. */
    void unreadable(String where, String why);
  }

  ArticleTail(
      KafkaSettings kafka, Channel<String, ArticleEvent> channel, Predicate<ArticleEvent> wanted) {
    this.kafka = kafka;
    this.channel = channel;
    this.wanted = wanted;
  }

  /**
   * Reads until told to stop.
   *
   * @param fromBeginning false = only what comes from now on
   * @throws SettingsException if Kafka cannot be reached or the channel is missing
   */
  void follow(boolean fromBeginning, BooleanSupplier stop, Sink sink) {
    Properties properties = kafka.clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "" + CONNECT.toMillis());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      if (fromBeginning) {
        consumer.seekToBeginning(partitions);
      } else {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position); // now, not at the first poll
      }
      while (!stop.getAsBoolean()) {
        consumer.poll(POLL).forEach(record -> take(record, sink));
      }
    } catch (TimeoutException e) {
      throw new SettingsException("no answer from Kafka at " + kafka.bootstrapServers());
    }
  }

  private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
    List<PartitionInfo> partitions = consumer.partitionsFor(channel.name());
    if (partitions.isEmpty()) {
      throw new SettingsException(
          "there is no channel %s at %s".formatted(channel.name(), kafka.bootstrapServers()));
    }
    return partitions.stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private void take(ConsumerRecord<String, byte[]> record, Sink sink) {
    if (record.value() == null) {
      return; // a tombstone: the channel forgets an article
    }
    try {
      ArticleEvent event = Json.mapper().readValue(record.value(), ArticleEvent.class);
      if (wanted.test(event)) {
        sink.event(event, record.value());
      }
    } catch (JacksonException e) {
      sink.unreadable(
          "%s-%d, offset %d".formatted(record.topic(), record.partition(), record.offset()),
          e.getOriginalMessage());
    }
  }
}
