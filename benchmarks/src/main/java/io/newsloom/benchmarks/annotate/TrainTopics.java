package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.topic.LinearModels;
import io.newsloom.annotate.topic.LinearTopics;
import io.newsloom.annotate.topic.LinearTopicsTrainer;
import io.newsloom.annotate.topic.LinearTopicsTrainer.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the topics' linear models anew: the same bytes from the same texts. */
@Command(
    name = "train-topics",
    description = "Trains the linear models of topics.",
    mixinStandardHelpOptions = true)
public final class TrainTopics implements Callable<Integer> {

  @Option(names = "--out", description = "The directory of the models.")
  private Path out = Path.of("annotate/src/main/resources/io/newsloom/annotate/topic");

  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainTopics()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    for (Map.Entry<String, List<String>> entry : new TreeMap<>(LinearModels.LANGUAGES).entrySet()) {
      List<Sample> samples =
          entry.getValue().stream().flatMap(language -> TopicTexts.of(language).stream()).toList();
      LinearTopics model = LinearTopicsTrainer.train(samples);
      Path file = out.resolve(entry.getKey());
      model.write(Files.newOutputStream(file));
      System.out.printf(
          Locale.ROOT,
          "%s: %d texts, %d features, %d bytes%n",
          file,
          samples.size(),
          model.size(),
          Files.size(file));
    }
    return 0;
  }
}
