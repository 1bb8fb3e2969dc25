package io.newsloom.standalone.differing;

import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.json.Json;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.standalone.data.ChannelScan;
import io.newsloom.standalone.data.KafkaAtHand;
import io.newsloom.standalone.replaying.ShadowOption;
import io.newsloom.standalone.terminal.Logs;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the live articles with a shadow of them. */
@Command(
    name = "diff",
    header = "Tell what a replay changed: the live articles against the shadow's.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares the latest version of every article on newsloom.articles with that on the shadow's channel: how many articles say the same, which extractor and annotators made them, in which fields they differ and how often, and samples. A field counts as changed if it says something else: other topics, other entities; where only confidence, evidence or places differ, it counts under 'details only'. Versions of the makers alone are no change.",
      "An article whose live version comes from a later page than the shadow's came in after the replay, and is not compared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom diff",
      "  newsloom diff --json | jq .fields.topics",
    })
public final class DiffCommand implements Callable<Integer> {

  private static final int SAMPLES = 3;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private ShadowOption shadow = new ShadowOption();

  @Option(
      names = "--samples",
      paramLabel = "COUNT",
      description = "How many articles to show for each field that differs (default 3).")
  private int samples = SAMPLES;

  @Option(names = "--json", description = "Print the counts and the samples' ids as JSON.")
  private boolean json;

  @Mixin private KafkaAtHand kafka = new KafkaAtHand();

  @Override
  public Integer call() throws InterruptedException {
    Logs.quiet();
    ChannelSet channels = shadow.channels();
    return kafka.run(settings -> compare(settings, channels));
  }

  private int compare(KafkaSettings settings, ChannelSet channels) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ChannelScan scan = new ChannelScan(settings);
    Snapshot now = Snapshot.of(scan, channels.articles());
    Snapshot before = Snapshot.of(scan, ChannelSet.LIVE.articles());
    Differences differences = Differences.between(before, now, samples);
    long unreadable = now.unreadable() + before.unreadable();
    if (unreadable > 0) {
      spec.commandLine()
          .getErr()
          .println("newsloom: left out " + unreadable + " unreadable events");
    }
    if (json) {
      out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(differences));
      return ExitCode.OK;
    }
    Set<String> ids =
        differences.fields().values().stream()
            .flatMap(field -> field.samples().stream())
            .collect(Collectors.toSet());
    DiffText.lines(
            differences,
            Samples.of(scan, ChannelSet.LIVE.articles(), ids),
            Samples.of(scan, channels.articles(), ids))
        .forEach(out::println);
    return ExitCode.OK;
  }
}
