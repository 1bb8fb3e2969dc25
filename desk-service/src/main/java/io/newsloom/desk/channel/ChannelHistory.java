package io.newsloom.desk.channel;

import io.newsloom.common.settings.KafkaSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles channel again from any position, a small batch at a time. One consumer serves
 * everyone who catches up: whoever is slow to take a batch holds that batch and nothing else.
 * Thread-safe.
 */
public final class ChannelHistory implements AutoCloseable {

  /**
   * What one reading gave.
   *
   * @param records records in the channel's order within their partition
   * @param reached the position after them
   */
  public record Batch(List<ArticleRecord> records, Position reached) {
    public Batch {
      records = List.copyOf(records);
    }
  }

  private static final Duration POLL = Duration.ofMillis(250);
  private static final int POLLS = 20;
  private static final long CLOSE_SECONDS = 2;

  private final ArticleConsumers consumers;
  private final AtomicReference<@Nullable KafkaConsumer<byte[], byte[]>> open =
      new AtomicReference<>();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "desk-history");
            thread.setDaemon(true);
            return thread;
          });

  public ChannelHistory(KafkaSettings kafka) {
    this.consumers = new ArticleConsumers(kafka);
  }

  /**
   * Reads on from a position, partition by partition up to a bound. A position past the channel's
   * end, left over from a channel that was deleted, counts as its end.
   *
   * @param until what lies at or past this is not asked for; it may be given all the same
   * @return fails with a KafkaException if the channel cannot be read
   */
  public CompletableFuture<Batch> read(Position from, Position until) {
    return CompletableFuture.supplyAsync(() -> readNow(from, until), executor);
  }

  private Batch readNow(Position asked, Position until) {
    KafkaConsumer<byte[], byte[]> consumer = consumer(asked.partitions());
    Position from = asked.min(end(consumer, asked.partitions()));
    List<TopicPartition> behind =
        partitions(from.partitions())
            .filter(p -> from.next(p.partition()) < until.next(p.partition()))
            .toList();
    Batch batch = new Batch(List.of(), from);
    if (behind.isEmpty()) {
      return batch;
    }
    consumer.pause(consumer.assignment());
    consumer.resume(behind);
    behind.forEach(partition -> consumer.seek(partition, from.next(partition.partition())));
    for (int poll = 0; poll < POLLS && batch.reached().equals(from); poll++) {
      batch = poll(consumer, behind, from);
    }
    return batch;
  }

  private static Position end(KafkaConsumer<?, ?> consumer, int partitions) {
    Position end = Position.beginning(partitions);
    for (var partition : consumer.endOffsets(consumer.assignment()).entrySet()) {
      end = end.with(partition.getKey().partition(), partition.getValue());
    }
    return end;
  }

  private static Stream<TopicPartition> partitions(int count) {
    return IntStream.range(0, count).mapToObj(ArticleConsumers::partition);
  }

  private static Batch poll(
      KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Position from) {
    List<ArticleRecord> records = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
      ArticleRecord.read(record).ifPresent(records::add);
    }
    Position reached = from;
    for (TopicPartition partition : partitions) {
      // The consumer's own position also passes transaction markers and what was compacted away.
      reached = reached.with(partition.partition(), consumer.position(partition));
    }
    return new Batch(records, reached);
  }

  private KafkaConsumer<byte[], byte[]> consumer(int partitions) {
    KafkaConsumer<byte[], byte[]> consumer = open.get();
    if (consumer == null) {
      consumer = consumers.history();
      consumer.assign(partitions(partitions).toList());
      open.set(consumer);
    }
    return consumer;
  }

  @Override
  public void close() {
    executor.shutdownNow();
    try {
      executor.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    KafkaConsumer<byte[], byte[]> consumer = open.getAndSet(null);
    if (consumer != null) {
      consumer.close();
    }
  }
}
