package io.newsloom.common.channel;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.Serde;

/**
 * A Kafka topic and what travels on it.
 *
 * @param name the Kafka topic's name
 * @param partitions number of partitions; fixed for the life of the channel
 * @param key serde of the keys
 * @param value serde of the values
 * @param config the topic's settings, as Kafka names them
 * @param purpose one sentence for documents and {@code newsloom channels}
 */
public record Channel<K, V>(
    String name,
    int partitions,
    Serde<K> key,
    Serde<V> value,
    Map<String, String> config,
    String purpose) {

  public Channel {
    Objects.requireNonNull(name, "name");
    config = Map.copyOf(config);
    if (partitions < 1) {
      throw new IllegalArgumentException(name + " with " + partitions + " partitions");
    }
  }
}
