package io.newsloom.benchmarks.cost;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.benchmarks.subject.Subjects;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that tells what extraction costs beside parsing. */
@Command(
    name = "cost",
    description = "CPU time and allocation of extractors by those of Jsoup.parse, page by page.",
    mixinStandardHelpOptions = true)
public final class ExtractionCost implements Callable<Integer> {

  @Parameters(index = "0", description = "The corpus directory.")
  private Path directory = Path.of("");

  @Option(names = "--set", split = ",", description = "Sets to run (default: all).")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--every", description = "Run each n-th page only (default: all).")
  private int every = 1;

  @Option(names = "--rounds", description = "Runs of each page (default: 3).")
  private int rounds = 3;

  @Option(
      names = "--warm-up",
      description = "Seconds that all run before any is measured, as in a service (default: 120).")
  private int warmUpSeconds = 120;

  @Option(names = "--extractor", split = ",", description = "Extractors (default: all).")
  private List<String> extractors = Subjects.NAMES;

  public static void main(String[] args) {
    System.exit(new CommandLine(new ExtractionCost()).execute(args));
  }

  @Override
  public Integer call() {
    Optional<Corpus> corpus = Corpus.open(directory);
    if (corpus.isEmpty()) {
      System.err.println("no corpus at " + directory + ": it has no folder extraction");
      return 2;
    }
    new CostRun(Candidate.of(extractors), every, rounds, Duration.ofSeconds(warmUpSeconds))
        .over(corpus.get(), CorpusSet.named(sets))
        .lines()
        .forEach(System.out::println);
    return 0;
  }
}
