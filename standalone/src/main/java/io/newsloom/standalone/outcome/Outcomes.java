package io.newsloom.standalone.outcome;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.settings.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The outcomes that are committed from the moment this was made. */
public final class Outcomes implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<String, Outcome> consumer;

  /**
   * Begins to listen.
   *
   * @param channels the set whose outcomes are meant
   */
  public Outcomes(KafkaSettings kafka, ChannelSet channels) {
    Channel<String, Outcome> channel = channels.outcomes();
    Properties properties = kafka.clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    this.consumer =
        new KafkaConsumer<>(
            properties, channel.key().deserializer(), channel.value().deserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(channel.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position); // now, not at the first poll
  }

  /** Hands on what has come; false if nothing came for a moment. */
  public boolean poll(Consumer<Outcome> take) {
    ConsumerRecords<String, Outcome> records = consumer.poll(POLL);
    records.forEach(record -> take.accept(record.value()));
    return !records.isEmpty();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
