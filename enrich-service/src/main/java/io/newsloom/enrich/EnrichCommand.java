package io.newsloom.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.OpsSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.common.telemetry.ServiceMain;
import io.newsloom.enrich.streams.StreamsSettings;
import io.newsloom.enrich.topology.Lane;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code enrich}: turns pages into articles. */
@Command(
    name = "enrich",
    mixinStandardHelpOptions = true,
    description = "Turns pages into article events, exactly once.")
public final class EnrichCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(EnrichCommand.class);

  /** The group protocols of Kafka Streams. */
  enum Protocol {
    classic,
    streams
  }

  @Spec private @Nullable CommandSpec spec;

  @Mixin private KafkaSettings kafka = new KafkaSettings();

  @Mixin private OpsSettings ops = new OpsSettings();

  @Option(
      names = "--lanes",
      paramLabel = "LANE",
      split = ",",
      description =
          "The lanes to run: ${COMPLETION-CANDIDATES} (env NEWSLOOM_ENRICH_LANES, default"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_ENRICH_LANES:-live,backfill}")
  private List<Lane> lanes = List.of(Lane.values());

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      description =
          "Where the versions of articles are kept between restarts (env NEWSLOOM_STATE_DIR,"
              + " default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_STATE_DIR:-data/enrich}")
  private Path stateDir = Path.of("data/enrich");

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description =
          "Threads of each lane; 0 = one for each processor, as far as there are partitions (env"
              + " NEWSLOOM_ENRICH_THREADS, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_ENRICH_THREADS:-0}")
  private int threads;

  @Option(
      names = "--application-suffix",
      paramLabel = "NAME",
      description =
          "Derives all articles again from the pages that are kept, as an application of its own:"
              + " see docs/pipeline.md.",
      defaultValue = "${env:NEWSLOOM_ENRICH_SUFFIX:-}")
  private String suffix = "";

  @Option(
      names = "--group-protocol",
      paramLabel = "PROTOCOL",
      description =
          "How instances share work: ${COMPLETION-CANDIDATES} (env NEWSLOOM_GROUP_PROTOCOL,"
              + " default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_GROUP_PROTOCOL:-classic}")
  private Protocol protocol = Protocol.classic;

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  @Mixin private RulesOption rules = new RulesOption();

  @Option(names = "--create-channels", description = "Create the channels that are missing.")
  private boolean createChannels;

  @Override
  public Integer call() throws InterruptedException {
    try {
      PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      return ServiceMain.run(service(registry), ops, registry);
    } catch (SettingsException | IllegalArgumentException | UncheckedIOException e) {
      if (spec != null) {
        spec.commandLine().getErr().println("enrich: " + e.getMessage());
      }
      return 2;
    }
  }

  private EnrichService service(MeterRegistry registry) {
    return new EnrichService(
        config(),
        rules.extractor(problem -> LOG.warn("a line of the rules is left out: {}", problem)),
        annotators.annotator(),
        registry);
  }

  private EnrichConfig config() {
    int count = threads == 0 ? EnrichConfig.defaultThreads() : threads;
    return new EnrichConfig(
        lanes,
        suffix,
        createChannels,
        new StreamsSettings(kafka, stateDir, count, protocol.name()));
  }
}
