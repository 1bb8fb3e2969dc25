package io.newsloom.benchmarks.load;

import io.newsloom.common.channel.Channels;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the committed events on the articles channel. */
final class ArticleCount {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Properties properties = new Properties();

  ArticleCount(Properties clientProperties) {
    properties.putAll(clientProperties);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
  }

  int committed() {
    try (var consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      String channel = Channels.ARTICLES.name();
      List<TopicPartition> partitions =
          consumer.partitionsFor(channel).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      int count = 0;
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        count += consumer.poll(POLL).count();
      }
      return count;
    }
  }
}
