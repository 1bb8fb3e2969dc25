package io.newsloom.ingest.publish;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.settings.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes pages, and records that account for them, in transactions: a read-committed consumer
 * sees all of a call or nothing. After any exception the publisher is of no more use: close it,
 * make a new one, and look at what was committed. Not thread-safe.
 */
public final class PagePublisher implements AutoCloseable {

  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final String transactionalId;
  private final Channel<String, byte[]> channel;
  private final KafkaProducer<String, byte[]> producer;

  /**
   * Opens the publisher. Whoever else publishes under the same id is fenced, and what they left
   * unfinished is undone.
   *
   * @param transactionalId fixed for each role, so that there is one writer
   * @param channel where pages go: {@link Channels#PAGES} or {@link Channels#PAGES_BACKFILL}
   * @throws KafkaException if Kafka cannot be reached
   */
  public PagePublisher(
      KafkaSettings kafka, String transactionalId, Channel<String, byte[]> channel) {
    this.transactionalId = transactionalId;
    this.channel = channel;
    Properties properties = kafka.clientProperties();
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "" + Channels.MAX_RECORD_BYTES);
    this.producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    try {
      producer.initTransactions();
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  /** Publishes pages in one transaction. */
  public void publish(List<Page> pages) {
    publish(pages, List.of());
  }

  /**
   * Publishes pages and other records in one transaction, and returns when it is committed.
   *
   * @throws FencedException if another publisher has taken over
   * @throws KafkaException if it is not known to be committed
   */
  @SuppressWarnings("FutureReturnValueIgnored") // the commit fails if a send did
  public void publish(List<Page> pages, List<ProducerRecord<String, byte[]>> beside) {
    if (pages.isEmpty() && beside.isEmpty()) {
      return;
    }
    try {
      producer.beginTransaction();
      pages.forEach(page -> producer.send(PageRecords.write(channel, page)));
      beside.forEach(producer::send);
      producer.commitTransaction();
    } catch (KafkaException e) {
      throw fenced(e) ? new FencedException(transactionalId, e) : e;
    }
  }

  private static boolean fenced(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProducerFencedException
          || cause instanceof InvalidProducerEpochException) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    producer.close(CLOSE);
  }
}
