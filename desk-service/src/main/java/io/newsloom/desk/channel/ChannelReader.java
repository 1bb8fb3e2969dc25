package io.newsloom.desk.channel;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.desk.channel.Progress.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the whole articles channel from its beginning on a thread of its own, and goes on for ever.
 * What it read is handed to a {@link Sink} on that thread, batch by batch.
 */
public final class ChannelReader implements AutoCloseable {

  /** Takes in what was read; called by the reader's thread only. */
  public interface Sink {

    /** A record, in the channel's order within its partition. */
    void accept(ArticleRecord record, Position after);

    /** A batch was handed over, or time went by without one. */
    void progressed(Progress progress);
  }

  private static final Logger LOG = LoggerFactory.getLogger(ChannelReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final long RETRY_MILLIS = 1000;
  private static final long CLOSE_SECONDS = 2;

  private final ArticleConsumers consumers;
  private final Sink sink;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable KafkaConsumer<byte[], byte[]> reading;
  private volatile Progress progress =
      new Progress(
          State.CONNECTING,
          Position.beginning(Channels.ARTICLES.partitions()),
          0,
          "connecting to Kafka");

  public ChannelReader(KafkaSettings kafka, Sink sink) {
    this.consumers = new ArticleConsumers(kafka);
    this.sink = sink;
    this.thread = new Thread(this::run, "desk-reader");
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  public Progress progress() {
    return progress;
  }

  private void run() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumers.live()) {
      reading = consumer;
      List<TopicPartition> partitions = awaitChannel(consumer);
      if (!partitions.isEmpty()) {
        readFrom(consumer, partitions);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (WakeupException e) {
      LOG.debug("told to stop while waiting for Kafka");
    } catch (RuntimeException e) {
      LOG.error("the desk cannot read {}: {}", Channels.ARTICLES.name(), e.getMessage(), e);
      report(State.FAILED, progress.position(), progress.lag(), "reader failed: " + e.getMessage());
    }
  }

  /** The channel's partitions; none if it is told to stop while the channel is not there. */
  private List<TopicPartition> awaitChannel(KafkaConsumer<?, ?> consumer)
      throws InterruptedException {
    do {
      try {
        List<TopicPartition> partitions = ArticleConsumers.partitions(consumer);
        if (!partitions.isEmpty()) {
          return partitions;
        }
        waiting("waiting for the channel " + Channels.ARTICLES.name() + " to be created");
      } catch (RetriableException e) {
        waiting("Kafka does not answer: " + e.getMessage());
      }
    } while (!stop.await(RETRY_MILLIS, TimeUnit.MILLISECONDS));
    return List.of();
  }

  private void waiting(String detail) {
    if (!detail.equals(progress.detail())) {
      LOG.info(detail);
    }
    report(State.CONNECTING, progress.position(), 0, detail);
  }

  private void readFrom(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    Position read = Position.beginning(partitions.size());
    boolean live = false;
    while (stop.getCount() > 0) {
      ConsumerRecords<byte[], byte[]> batch = consumer.poll(POLL);
      read = handOver(batch, read);
      live = live || reached(consumer, ends);
      long lag = lag(consumer, partitions);
      report(live ? State.LIVE : State.REBUILDING, read, lag, describe(live, lag));
    }
  }

  private Position handOver(ConsumerRecords<byte[], byte[]> batch, Position from) {
    Position read = from;
    for (ConsumerRecord<byte[], byte[]> record : batch) {
      read = read.with(record.partition(), record.offset() + 1);
      Position after = read;
      ArticleRecord.read(record).ifPresent(article -> sink.accept(article, after));
    }
    return read;
  }

  private static boolean reached(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static long lag(KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
    return partitions.stream()
        .map(consumer::currentLag)
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong)
        .sum();
  }

  private static String describe(boolean live, long lag) {
    return live ? "reading live, " + lag + " behind" : "rebuilding, " + lag + " to go";
  }

  private void report(State state, Position position, long lag, String detail) {
    progress = new Progress(state, position, lag, detail);
    sink.progressed(progress);
  }

  @Override
  public void close() {
    stop.countDown();
    KafkaConsumer<?, ?> consumer = reading;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      thread.join(TimeUnit.SECONDS.toMillis(CLOSE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
