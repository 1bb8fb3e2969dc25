package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.benchmarks.subject.BodyWithout;
import io.newsloom.extract.body.Stage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each stage of the body reader is worth: the scores without it, as a table of Markdown. */
@Command(
    name = "ablation",
    description = "Scores the body reader with each stage switched off in turn.",
    mixinStandardHelpOptions = true)
public final class Ablation implements Callable<Integer> {

  private static final List<String> FIGURES =
      List.of(
          "fundus.shingles",
          "trafilatura.segments",
          "wcxb.words",
          "daniel-ru.shingles",
          "daniel-pl.shingles");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(index = "0", description = "The corpus directory.")
  private Path directory = Path.of("");

  @Option(names = "--limit", description = "Only the first pages of each set.")
  private int limit = Integer.MAX_VALUE;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Ablation()).execute(args));
  }

  @Override
  public Integer call() {
    Optional<Corpus> corpus = Corpus.open(directory);
    if (corpus.isEmpty()) {
      out.println("no corpus at " + directory + ": it has no folder extraction");
      return 2;
    }
    out.println("| without | " + String.join(" | ", FIGURES) + " |");
    out.println("| --- |" + " --- |".repeat(FIGURES.size()));
    row(corpus.get(), null);
    for (Stage stage : Stage.values()) {
      row(corpus.get(), stage);
    }
    return 0;
  }

  private void row(Corpus corpus, @Nullable Stage stage) {
    List<CorpusSet> sets =
        CorpusSet.named(FIGURES.stream().map(figure -> figure.split("\\.", 2)[0]).toList());
    Map<String, Double> values =
        Gates.run(corpus, sets, limit, new BodyWithout(stage)).measures().stream()
            .collect(Collectors.toMap(Measure::key, Measure::value));
    String name = stage == null ? "nothing" : stage.name().toLowerCase(Locale.ROOT);
    out.println(
        FIGURES.stream()
            .map(
                figure ->
                    String.format(Locale.ROOT, "%.4f", Objects.requireNonNull(values.get(figure))))
            .collect(Collectors.joining(" | ", "| " + name + " | ", " |")));
  }
}
