package io.newsloom.standalone.importing;

import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.standalone.data.DataDirectory;
import io.newsloom.standalone.data.KafkaChoice;
import io.newsloom.standalone.outcome.Tally;
import io.newsloom.standalone.saved.SavedFile;
import io.newsloom.standalone.terminal.Logs;
import io.newsloom.standalone.terminal.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings saved pages in, apart from the live stream. */
@Command(
    name = "import",
    header = "Bring in saved pages, and tell what became of each.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Publishes saved pages to the back-fill lane and waits until each has its outcome. Files are"
          + " HTML (.html, .htm, .xhtml), text (.txt) or JSON lines (.jsonl, .ndjson) with \"html\""
          + " and, if known, \"id\", \"url\" and \"fetchedAt\"; each may be gzipped (.gz)."
          + " Directories are read with all below them.",
      "Uses the Kafka it is told, or that of the 'up' or 'demo' that runs here, where enrich's"
          + " back-fill lane must run; if there is none, it starts an embedded one with the lane."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom import saved-pages/",
      "  newsloom import 2024.jsonl.gz --fetched-at 2024-12-31T23:59:59Z",
    })
public final class ImportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR|FILE", arity = "1..*", description = "What to import.")
  private List<Path> paths = List.of();

  @Mixin private KafkaChoice kafka = new KafkaChoice();

  @Option(
      names = "--embedded",
      description = "Use an embedded Kafka of its own even if one is named or runs.")
  private boolean embedded;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Where the embedded Kafka keeps its data. Unless given, where 'newsloom up' does.")
  private @Nullable Path data;

  @Option(
      names = "--fetched-at",
      paramLabel = "INSTANT",
      description =
          "When the pages were received, e.g. 2026-01-15T18:18:00Z. Unless given, what a line of"
              + " JSON says, else the file's time.")
  private @Nullable Instant fetchedAt;

  @Option(
      names = "--source",
      paramLabel = "ID",
      defaultValue = "import",
      description = "The source that the articles are filed under (default ${DEFAULT-VALUE}).")
  private String sourceId = "import";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The time zone of dates that state none, e.g. Europe/Minsk.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--patience",
      paramLabel = "DURATION",
      defaultValue = "PT2M",
      description =
          "How long to wait while no outcome comes, as an ISO 8601 duration (default"
              + " ${DEFAULT-VALUE}).")
  private Duration patience = Duration.ofMinutes(2);

  @Override
  public Integer call() throws InterruptedException {
    Logs.quiet();
    List<SavedFile> files = SavedFile.find(paths);
    if (files.isEmpty()) {
      throw new SettingsException("there are no pages in " + paths.get(0));
    }
    Optional<KafkaSettings> running = embedded ? Optional.empty() : kafka.settings();
    if (running.isPresent()) {
      new ChannelAdmin(running.get().clientProperties(), Optional.empty()).require(Channels.all());
      return importTo(running.get(), files);
    }
    try (DataDirectory directory =
        DataDirectory.open(data == null ? DataDirectory.standard("data") : data)) {
      Logs.toFile(directory.log());
      try (BackfillLane lane = BackfillLane.start(directory)) {
        return importTo(lane.kafka(), files);
      }
    }
  }

  private int importTo(KafkaSettings to, List<SavedFile> files) throws InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    SourceRef source =
        new SourceRef(sourceId, sourceId, "import", zone == null ? null : zone.getId());
    Import run = new Import(to, source, err, Progress.isTerminal());
    Tally tally = run.run(files, fetchedAt, patience);
    tally.summary().forEach(out::println);
    if (run.bad() > 0) {
      out.println("  %-14s%7d".formatted("no pages", run.bad()));
    }
    if (!tally.complete()) {
      err.println(
          "newsloom: %d pages have no outcome after %s without any: does enrich's back-fill lane run on %s?"
              .formatted(tally.expected() - tally.arrived(), patience, to.bootstrapServers()));
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }
}
