package io.newsloom.desk;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.OpsSettings;
import io.newsloom.common.telemetry.ServiceMain;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the desk as a process. */
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description = "Shows articles: dashboard, REST and event streams.")
public final class DeskCommand implements Callable<Integer> {

  @Mixin private final KafkaSettings kafka = new KafkaSettings();
  @Mixin private final OpsSettings ops = new OpsSettings();

  @Option(
      names = "--desk-host",
      paramLabel = "ADDRESS",
      description =
          "Address of the dashboard (env NEWSLOOM_DESK_HOST, default ${DEFAULT-VALUE}: this machine"
              + " only).",
      defaultValue = "${env:NEWSLOOM_DESK_HOST:-127.0.0.1}")
  private String host = "127.0.0.1";

  @Option(
      names = "--desk-port",
      paramLabel = "PORT",
      description = "Port of the dashboard (env NEWSLOOM_DESK_PORT, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_DESK_PORT:-8080}")
  private int port = 8080;

  @Option(
      names = "--desk-capacity",
      paramLabel = "ARTICLES",
      description =
          "How many of the newest articles are held in memory (env NEWSLOOM_DESK_CAPACITY, default"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_DESK_CAPACITY:-10000}")
  private int capacity = 10_000;

  @Option(
      names = "--desk-streams",
      paramLabel = "STREAMS",
      description =
          "How many event streams may be open at once (env NEWSLOOM_DESK_STREAMS, default"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_DESK_STREAMS:-1000}")
  private int streams = 1_000;

  @Option(
      names = "--desk-images",
      description =
          "Show images on article pages. They come from the publishers, who then see the readers'"
              + " addresses (env NEWSLOOM_DESK_IMAGES, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_DESK_IMAGES:-false}")
  private boolean images;

  @Override
  public Integer call() throws InterruptedException {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    DeskConfig config =
        DeskConfig.of(kafka, host, port)
            .withCapacity(capacity)
            .withMaxStreams(streams)
            .withImages(images);
    return ServiceMain.run(new DeskService(config, registry), ops, registry);
  }
}
