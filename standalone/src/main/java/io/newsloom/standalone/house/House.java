package io.newsloom.standalone.house;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.telemetry.Health;
import io.newsloom.common.telemetry.OpsServer;
import io.newsloom.common.telemetry.Service;
import io.newsloom.desk.DeskConfig;
import io.newsloom.desk.DeskService;
import io.newsloom.enrich.EnrichConfig;
import io.newsloom.enrich.EnrichService;
import io.newsloom.extract.Extractor;
import io.newsloom.ingest.IngestConfig;
import io.newsloom.ingest.IngestService;
import io.newsloom.ingest.source.Sources;
import io.newsloom.standalone.data.DataDirectory;
import io.newsloom.standalone.data.Running;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All services in this JVM. They know nothing of each other: they meet on channels, as they do in
 * processes of their own.
 */
final class House implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(House.class);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final DeskService desk;
  private final Address deskAddress;
  private final List<Service> services;
  private final OpsServer ops;

  /**
   * Starts everything; {@link #problem} tells how it goes on.
   *
   * @param kafka with every channel
   * @param extractor what reads the pages
   * @param options what else the user said
   * @throws io.newsloom.common.settings.SettingsException if a port is in use
   */
  House(
      KafkaSettings kafka,
      DataDirectory data,
      Sources sources,
      Extractor extractor,
      HouseOptions options) {
    Address desk = options.desk();
    Address ops = options.ops();
    this.deskAddress = desk;
    this.desk = new DeskService(DeskConfig.of(kafka, desk.host(), desk.port()), registry);
    this.services =
        List.of(
            this.desk,
            new EnrichService(
                EnrichConfig.of(kafka, data.streams("enrich")),
                extractor,
                options.annotators().annotator(),
                registry),
            new IngestService(IngestConfig.of(kafka, sources), registry));
    this.ops = new OpsServer(ops.host(), ops.port(), services, registry);
    try {
      services.forEach(Service::start);
      data.announce(new Running(kafka.bootstrapServers(), dashboard()));
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Address of the dashboard. */
  String dashboard() {
    return deskAddress.url(desk.port());
  }

  /** Address where health is told. */
  String health() {
    return "http://127.0.0.1:" + ops.port() + "/health/ready";
  }

  /** What has failed for good, if something has. */
  Optional<String> problem() {
    for (Service service : services) {
      Health health = service.health();
      if (!health.live()) {
        return Optional.of(service.name() + " has failed: " + health.detail());
      }
    }
    return Optional.empty();
  }

  /** How many articles the dashboard has. */
  int articles() {
    return (int) registry.get("newsloom.desk.articles").gauge().value();
  }

  /** Stops the services at once, each on a thread of its own: it takes as long as the slowest. */
  @Override
  public void close() {
    ops.close();
    List<Thread> closing = services.stream().map(House::stopping).toList();
    closing.forEach(Thread::start);
    try {
      for (Thread thread : closing) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread stopping(Service service) {
    return new Thread(
        () -> {
          long begun = System.nanoTime();
          service.close();
          LOG.info("{} stopped in {} ms", service.name(), (System.nanoTime() - begun) / 1_000_000);
        },
        "stop-" + service.name());
  }
}
