package io.newsloom.common.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Set;

/** The registry of a process: our own meters, the JVM's basics, and a few of Kafka's. */
public final class Metrics {

  /**
   * Of Kafka's meters, those that somebody acts on. Streams alone has more than 400 families, 200
   * KB a scrape.
   */
  private static final Set<String> KAFKA_ALLOWED =
      Set.of(
          "kafka.stream.client.state",
          "kafka.stream.alive.stream.threads",
          "kafka.stream.failed.stream.threads",
          "kafka.stream.processor.node.record.e2e.latency.avg",
          "kafka.stream.processor.node.record.e2e.latency.max",
          "kafka.stream.task.process.latency.avg",
          "kafka.stream.task.restore.remaining.records.total",
          "kafka.stream.thread.commit.latency.avg",
          "kafka.stream.state.block.cache.usage",
          "kafka.consumer.fetch.manager.records.lag.max",
          "kafka.consumer.fetch.manager.records.consumed.total",
          "kafka.producer.record.send.total",
          "kafka.producer.record.error.total",
          "kafka.producer.request.latency.avg");

  private Metrics() {}

  /** A registry for {@link OpsServer}, with the allow-list in force for whatever is bound later. */
  public static PrometheusMeterRegistry registry() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    registry.config().meterFilter(new KafkaAllowList());
    new JvmInfoMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    return registry;
  }

  private static final class KafkaAllowList implements MeterFilter {
    @Override
    public MeterFilterReply accept(Meter.Id id) {
      boolean denied = id.getName().startsWith("kafka.") && !KAFKA_ALLOWED.contains(id.getName());
      return denied ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }
  }
}
