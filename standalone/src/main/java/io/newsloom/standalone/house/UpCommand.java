package io.newsloom.standalone.house;

import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.enrich.RulesOption;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.source.SourcesFile;
import io.newsloom.standalone.data.DataDirectory;
import io.newsloom.standalone.terminal.Logs;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything at once, on the user's own sources. */
@Command(
    name = "up",
    header = "Run everything in one process, with your own sources.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Polls the sources of a file and shows their articles on a dashboard: all services in this"
          + " process, on an embedded Kafka that keeps its data, or on one that you name. Stop it"
          + " with Ctrl-C; the next start goes on where it was."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cp sources.example.yml sources.yml     then edit it",
      "  newsloom up",
      "  newsloom up --sources my.yml --kafka kafka1:9092",
    })
public final class UpCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--sources",
      paramLabel = "FILE",
      description =
          "What is polled; sources.example.yml explains it (env NEWSLOOM_SOURCES, default"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_SOURCES:-sources.yml}")
  private Path sourcesFile = Path.of("sources.yml");

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      description =
          "Use this Kafka instead of an embedded one; missing channels are created there.")
  private @Nullable String kafka;

  @Option(
      names = "--kafka-config",
      paramLabel = "FILE",
      description = "A properties file with further Kafka client settings, such as TLS and SASL.")
  private @Nullable Path kafkaConfig;

  @Mixin private RulesOption rules = new RulesOption();

  @Mixin private HouseOptions options = new HouseOptions();

  @Override
  public Integer call() throws InterruptedException {
    Narrator told = new Narrator(Objects.requireNonNull(spec).commandLine().getOut());
    Sources sources = readSources();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ArticleExtractor extractor = rules.extractor(problem -> err.println("newsloom: " + problem));
    options.desk().requireFree("--desk-port");
    try (Watch watch = new Watch();
        DataDirectory data = DataDirectory.open(options.data("data"))) {
      Logs.toFile(data.log());
      told.say("Newsloom; its data and log are in " + data.path());
      told.step(
          "sources",
          "%d in %s"
              .formatted(sources.sources().stream().filter(Source::enabled).count(), sourcesFile));
      try (Foundation foundation = foundation(data, told);
          House house = new House(foundation.kafka(), data, sources, extractor, options)) {
        told.step("health", house.health());
        told.step("dashboard", house.dashboard());
        told.say("");
        told.say("Stop with Ctrl-C.");
        watch.over(house, told);
        told.say("Stopping.");
      }
    }
    return 0;
  }

  private Foundation foundation(DataDirectory data, Narrator told) {
    return kafka == null
        ? Foundation.embedded(data, options.kafkaPort(), told)
        : Foundation.existing(new KafkaSettings(kafka, kafkaConfig), told);
  }

  private Sources readSources() {
    if (!Files.exists(sourcesFile)) {
      throw new SettingsException(
          "there is no %s: copy %s to it and edit it, or name another file with --sources"
              .formatted(
                  sourcesFile,
                  Path.of(System.getProperty("newsloom.home", "."), "sources.example.yml")
                      .normalize()));
    }
    return SourcesFile.read(sourcesFile);
  }
}
