package io.newsloom.ingest.state;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the state channel from its beginning to its end. */
public final class LedgerReader {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerReader.class);
  private static final Duration POLL = Duration.ofMillis(200);

  private LedgerReader() {}

  /**
   * What was committed. Must be called after the producer has fenced its predecessor, so that no
   * transaction of an older instance is still open.
   *
   * @param instance whose records are read
   * @param stop asked between reads; true ends the reading early
   */
  public static Ledger read(KafkaSettings kafka, Instance instance, BooleanSupplier stop) {
    Ledger ledger = new Ledger();
    Properties properties = kafka.clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    List<TopicPartition> partitions =
        List.of(new TopicPartition(Channels.INGEST_STATE.name(), 0)); // it has this one alone
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (!stop.getAsBoolean()
          && ends.entrySet().stream()
              .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          instance.own(record.key()).ifPresent(key -> apply(key, record, ledger));
        }
      }
    }
    return ledger;
  }

  private static void apply(String key, ConsumerRecord<String, byte[]> record, Ledger ledger) {
    StateRecords.read(key, record.value())
        .ifPresentOrElse(
            ledger::apply,
            () ->
                LOG.warn(
                    "ignoring the record \"{}\" at offset {} of {}: not a state we know",
                    record.key(),
                    record.offset(),
                    record.topic()));
  }
}
