package io.newsloom.standalone.importing;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.standalone.outcome.Tally;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes pages to the back-fill lane and remembers where each came to stand. */
final class BackfillPublisher implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;
  private final ConcurrentLinkedQueue<RecordMetadata> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  BackfillPublisher(KafkaSettings kafka) {
    Properties properties = kafka.clientProperties();
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "" + Channels.MAX_RECORD_BYTES);
    properties.put(ProducerConfig.LINGER_MS_CONFIG, "20");
    this.producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Publishes a page; waits while too many are under way.
   *
   * @throws SettingsException if Kafka did not take an earlier one
   */
  void publish(Page page) {
    throwFailure();
    producer.send(PageRecords.write(Channels.PAGES_BACKFILL, page), this::acknowledge);
  }

  /**
   * Waits until Kafka has them all, and tells the tally where they are.
   *
   * @throws SettingsException if Kafka did not take one
   */
  void flush(Tally tally) {
    producer.flush();
    throwFailure();
    RecordMetadata metadata;
    while ((metadata = acknowledged.poll()) != null) {
      tally.expect(metadata.topic(), metadata.partition(), metadata.offset());
    }
  }

  private void acknowledge(@Nullable RecordMetadata metadata, @Nullable Exception e) {
    if (e != null) {
      failure.compareAndSet(null, e);
    } else if (metadata != null) {
      acknowledged.add(metadata);
    }
  }

  private void throwFailure() {
    Exception e = failure.get();
    if (e != null) {
      throw new SettingsException("Kafka did not take a page", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
