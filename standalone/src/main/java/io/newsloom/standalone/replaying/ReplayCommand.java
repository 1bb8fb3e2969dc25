package io.newsloom.standalone.replaying;

import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.enrich.AnnotatorOptions;
import io.newsloom.enrich.RulesOption;
import io.newsloom.standalone.data.KafkaAtHand;
import io.newsloom.standalone.outcome.Tally;
import io.newsloom.standalone.terminal.Logs;
import io.newsloom.standalone.terminal.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Derives what is kept again, beside the live channels. */
@Command(
    name = "replay",
    header = "Derive all pages again into a shadow set of channels.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs every page that is kept, of the live and the back-fill lane, through this version's extractor and annotators, and publishes what comes out to a shadow set of channels: newsloom.shadow.articles, newsloom.shadow.outcomes, newsloom.shadow.topic.politics and so on. The live channels are only read. What an earlier replay left in the shadow is deleted first, so that the same version gives the same shadow.",
      "'newsloom diff' then tells what changed. Uses the Kafka it is told, or that of the 'up' or 'demo' that runs here, else the data of one that does not run."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom replay --from pages",
      "  newsloom replay --from pages --shadow topics-3 && newsloom diff --shadow topics-3",
    })
public final class ReplayCommand implements Callable<Integer> {

  /** What can be derived again, from what. */
  enum From {
    pages
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "WHAT",
      defaultValue = "pages",
      description =
          "What to begin with: ${COMPLETION-CANDIDATES}, as they were received (default"
              + " ${DEFAULT-VALUE}).")
  private From from = From.pages;

  @Mixin private ShadowOption shadow = new ShadowOption();

  @Mixin private RulesOption rules = new RulesOption();

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  @Mixin private KafkaAtHand kafka = new KafkaAtHand();

  @Option(
      names = "--patience",
      paramLabel = "DURATION",
      defaultValue = "PT2M",
      description =
          "How long to wait while no outcome comes, as an ISO 8601 duration (default"
              + " ${DEFAULT-VALUE}).")
  private Duration patience = Duration.ofMinutes(2);

  @Override
  public Integer call() throws InterruptedException, IOException {
    Logs.quiet();
    ChannelSet into = shadow.channels();
    Path work = Files.createTempDirectory("newsloom-replay");
    try {
      return kafka.run(settings -> replay(settings, into, work));
    } finally {
      delete(work);
    }
  }

  private int replay(KafkaSettings settings, ChannelSet into, Path work)
      throws InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Replay replay =
        new Replay(
            settings,
            into,
            rules.extractor(problem -> err.println("newsloom: " + problem)),
            annotators.annotator());
    Tally tally = replay.run(work, patience, new Progress(err, Progress.isTerminal(), from.name()));
    tally.summary().forEach(out::println);
    if (!tally.complete()) {
      err.println(
          "newsloom: %d pages have no outcome after %s without any"
              .formatted(tally.expected() - tally.arrived(), patience));
      return ExitCode.SOFTWARE;
    }
    out.println("The articles are on " + into.articles().name() + ".");
    return ExitCode.OK;
  }

  private static void delete(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.deleteIfExists(path);
    }
  }
}
