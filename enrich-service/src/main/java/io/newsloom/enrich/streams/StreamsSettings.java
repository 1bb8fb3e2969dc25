package io.newsloom.enrich.streams;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How Kafka Streams runs a lane.
 *
 * @param stateDir where stores are kept between restarts; a cache, they are restored if it is lost
 * @param threads stream threads of a lane
 * @param groupProtocol {@code classic} or {@code streams}
 */
public record StreamsSettings(
    KafkaSettings kafka, Path stateDir, int threads, String groupProtocol) {

  public StreamsSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("a lane needs at least 1 thread, not " + threads);
    }
  }

  /**
   * The longest a page may take before its transaction is given up. Readers of committed records
   * wait as long for a process that was killed and does not come back.
   */
  private static final Duration TRANSACTION = Duration.ofSeconds(30);

  private static final String CLASSIC = "classic";

  /**
   * A process that was killed is missed after this long, and its pages go to the others or to the
   * process that is started in its place. Kafka's own 45 s are a long wait for news; a pause of a
   * few seconds costs nobody its place. The {@code streams} protocol has the broker's setting.
   */
  private static final Duration MISSED = Duration.ofSeconds(15);

  /** Pages are large: what is fetched ahead is bounded in records and in bytes. */
  private static final int POLL_RECORDS = 100;

  private static final int BUFFERED_RECORDS = 50;
  private static final int FETCH_BYTES = 4 * 1024 * 1024;
  private static final int PARTITION_FETCH_BYTES = 1024 * 1024;

  Properties properties(String applicationId, RocksMemory memory) {
    Properties p = kafka.clientProperties();
    p.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    p.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
    p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
    p.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, groupProtocol);
    p.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.OPTIMIZE);
    p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    p.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, BUFFERED_RECORDS);
    p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    p.put(RocksMemory.SETTING, memory);
    consumer(p);
    if (groupProtocol.equals(CLASSIC)) {
      p.put(
          StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
          (int) MISSED.toMillis());
    }
    producer(p);
    // A candidate may be as large as the event it becomes.
    p.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        "" + Channels.MAX_RECORD_BYTES);
    return p;
  }

  private static void consumer(Properties p) {
    p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), POLL_RECORDS);
    p.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), FETCH_BYTES);
    p.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG),
        PARTITION_FETCH_BYTES);
  }

  private static void producer(Properties p) {
    p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    p.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        Channels.MAX_RECORD_BYTES);
    p.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        (int) TRANSACTION.toMillis());
  }
}
