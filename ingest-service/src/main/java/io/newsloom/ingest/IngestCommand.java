package io.newsloom.ingest;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.OpsSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.common.telemetry.ServiceMain;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.source.SourcesFile;
import io.newsloom.ingest.state.Instance;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ingest}: polls the sources and publishes their pages. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Polls the sources and publishes their pages to Kafka, each exactly once.")
public final class IngestCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private KafkaSettings kafka = new KafkaSettings();

  @Mixin private OpsSettings ops = new OpsSettings();

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "The file that says what is polled; sources.example.yml explains it (env"
              + " NEWSLOOM_SOURCES, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_SOURCES:-sources.yml}")
  private Path sourcesFile = Path.of("sources.yml");

  @Option(
      names = "--workers",
      paramLabel = "COUNT",
      description =
          "How many requests may be under way at once, each at another host (env"
              + " NEWSLOOM_INGEST_WORKERS, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_INGEST_WORKERS:-8}")
  private int workers = IngestConfig.DEFAULT_WORKERS;

  @Option(
      names = "--instance",
      paramLabel = "NAME",
      description =
          "Who this is, where several ingest services share the channels, each with sources of its"
              + " own (env NEWSLOOM_INGEST_INSTANCE; none where there is one).",
      defaultValue = "${env:NEWSLOOM_INGEST_INSTANCE:-}")
  private String instance = "";

  @Option(names = "--check", description = "Only check the sources file, and say what it names.")
  private boolean check;

  @Override
  public Integer call() throws InterruptedException {
    try {
      Sources sources = SourcesFile.read(sourcesFile);
      if (check) {
        out(sourcesFile + " is fine: " + sources.sources().size() + " sources");
        return 0;
      }
      PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      IngestConfig config = new IngestConfig(kafka, sources, workers, new Instance(instance));
      return ServiceMain.run(new IngestService(config, registry), ops, registry);
    } catch (SettingsException | IllegalArgumentException e) {
      err("ingest: " + e.getMessage());
      return 2;
    }
  }

  private void out(String line) {
    if (spec != null) {
      spec.commandLine().getOut().println(line);
    }
  }

  private void err(String line) {
    if (spec != null) {
      spec.commandLine().getErr().println(line);
    }
  }
}
