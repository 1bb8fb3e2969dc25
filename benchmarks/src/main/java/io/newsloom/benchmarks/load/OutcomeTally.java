package io.newsloom.benchmarks.load;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Follows the committed outcomes and counts them, and the pages that have more than one. */
final class OutcomeTally implements AutoCloseable {

  private static final Duration DRAIN = Duration.ofMillis(100);

  private final KafkaConsumer<String, Outcome> consumer;
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Set<PageRef> pages = new HashSet<>();
  private int total;

  OutcomeTally(Properties clientProperties) {
    Channel<String, Outcome> channel = Channels.OUTCOMES;
    Properties properties = new Properties();
    properties.putAll(clientProperties);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    consumer =
        new KafkaConsumer<>(
            properties, channel.key().deserializer(), channel.value().deserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(channel.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Reads what is there, waiting a little for more. */
  void poll(Duration wait) {
    consumer
        .poll(wait)
        .forEach(
            found -> {
              Outcome outcome = found.value();
              total++;
              kinds.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
              pages.add(outcome.page());
            });
  }

  /** Reads what is committed by now, so that an outcome too many is seen. */
  void drain() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      poll(DRAIN);
    }
  }

  int total() {
    return total;
  }

  /** Outcomes beyond the first of a page: none, or exactly-once is broken. */
  int doubled() {
    return total - pages.size();
  }

  /** Article events that these outcomes stand for. */
  int expectedEvents() {
    return kinds.getOrDefault("Published", 0) + kinds.getOrDefault("Updated", 0);
  }

  @Override
  public String toString() {
    return kinds.toString();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
