package io.newsloom.standalone.importing;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.broker.EmbeddedBroker;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.enrich.EnrichConfig;
import io.newsloom.enrich.EnrichService;
import io.newsloom.enrich.streams.StreamsSettings;
import io.newsloom.enrich.topology.Lane;
import io.newsloom.standalone.data.DataDirectory;
import java.util.List;
import java.util.Optional;

/** An embedded broker and the back-fill lane alone, for an import while nothing else runs. */
final class BackfillLane implements AutoCloseable {

  private final EmbeddedBroker broker;
  private final EnrichService enrich;

  private BackfillLane(EmbeddedBroker broker, EnrichService enrich) {
    this.broker = broker;
    this.enrich = enrich;
  }

  /** Starts both; the data is where {@code newsloom up} will find it. */
  static BackfillLane start(DataDirectory data) {
    EmbeddedBroker broker = EmbeddedBroker.start(data.broker(), 0);
    try {
      KafkaSettings kafka = new KafkaSettings(broker.bootstrapServers());
      new ChannelAdmin(kafka.clientProperties(), Optional.of((short) 1))
          .createOrCheck(Channels.all());
      EnrichConfig config =
          new EnrichConfig(
              List.of(Lane.BACKFILL),
              "",
              false,
              new StreamsSettings(
                  kafka, data.streams("enrich"), EnrichConfig.defaultThreads(), "classic"));
      EnrichService enrich =
          new EnrichService(config, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
      enrich.start();
      return new BackfillLane(broker, enrich);
    } catch (RuntimeException | Error e) {
      broker.close();
      throw e;
    }
  }

  KafkaSettings kafka() {
    return new KafkaSettings(broker.bootstrapServers());
  }

  @Override
  public void close() {
    enrich.close();
    broker.close();
  }
}
