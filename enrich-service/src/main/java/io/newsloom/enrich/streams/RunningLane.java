package io.newsloom.enrich.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.newsloom.common.telemetry.Health;
import io.newsloom.enrich.topology.EnrichTopology;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lane's topology on Kafka Streams. Thread-safe. */
public final class RunningLane implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunningLane.class);
  private static final Duration CLEAN_STOP = Duration.ofSeconds(4);

  private final String lane;
  private final KafkaStreams streams;
  private final KafkaStreamsMetrics metrics;

  /**
   * Makes the lane ready to start.
   *
   * @param lane what it is called in logs and metrics
   * @param applicationId its name in Kafka: of its group, and of what it keeps there
   */
  public RunningLane(
      String lane,
      String applicationId,
      EnrichTopology topology,
      StreamsSettings settings,
      RocksMemory memory,
      MeterRegistry registry) {
    this.lane = lane;
    Properties properties = settings.properties(applicationId, memory);
    StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
    topology.addTo(builder);
    this.streams = new KafkaStreams(builder.build(properties), properties);
    streams.setUncaughtExceptionHandler(new ThreadFailures(lane, InstantSource.system()));
    streams.setStateListener(
        (now, before) -> LOG.info("lane {} goes from {} to {}", lane, before, now));
    this.metrics = new KafkaStreamsMetrics(streams, List.of(Tag.of("lane", lane)));
    metrics.bindTo(registry);
  }

  public void start() {
    streams.start();
  }

  /** Ready while it processes; alive until Streams has given up. */
  public Health health() {
    KafkaStreams.State state = streams.state();
    String detail = lane + " " + state;
    return switch (state) {
      case RUNNING -> Health.ready(detail);
      case CREATED, REBALANCING -> Health.starting(detail);
      case PENDING_ERROR, ERROR, PENDING_SHUTDOWN, NOT_RUNNING -> Health.failed(detail);
    };
  }

  @Override
  public void close() {
    metrics.close();
    if (!streams.close(CloseOptions.timeout(CLEAN_STOP))) {
      LOG.warn(
          "lane {} did not stop within {}; what it had begun is undone and will be done again",
          lane,
          CLEAN_STOP);
    }
  }
}
