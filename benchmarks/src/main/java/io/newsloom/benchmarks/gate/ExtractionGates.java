package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.benchmarks.subject.Subjects;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command for whoever works on extraction: scores in a minute, and what to look at next. */
@Command(
    name = "extraction-gates",
    description = "Scores an extractor on the corpus and shows the worst pages.",
    mixinStandardHelpOptions = true)
public final class ExtractionGates implements Callable<Integer> {

  @Parameters(index = "0", description = "The corpus directory.")
  private Path directory = Path.of("");

  @Option(names = "--set", split = ",", description = "Sets to run (default: all).")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--limit", description = "Only the first pages of each set.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--half",
      description = "a or b: the pages of one half, to tune on one and check on the other.")
  private String half = "both";

  @Option(names = "--worst", description = "Pages to show of each set (default: 0).")
  private int worst;

  @Option(names = "--show", description = "What of them: text, title, author, date.")
  private String show = "text";

  @Option(names = "--extractor", description = "One of newsloom, readability4j, boilerpipe.")
  private String extractor = "newsloom";

  @Option(names = "--check", description = "Exit with 1 if a figure is under its floor.")
  private boolean check;

  public static void main(String[] args) {
    System.exit(new CommandLine(new ExtractionGates()).execute(args));
  }

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Optional<Corpus> corpus = Corpus.open(directory);
    if (corpus.isEmpty()) {
      out.println("no corpus at " + directory + ": it has no folder extraction");
      return 2;
    }
    Gates gates =
        Gates.run(corpus.get(), CorpusSet.named(sets), limit, Subjects.named(extractor))
            .of(Half.named(half));
    Floors floors = Floors.pinned();
    Report report = new Report(out, floors);
    gates.results().forEach((set, pages) -> report.worst(set, pages, Show.named(show), worst));
    gates.results().forEach(report::rejections);
    report.table(gates.measures());
    if (check) {
      List<String> violations = floors.violations(gates.measures());
      violations.forEach(out::println);
      return violations.isEmpty() ? 0 : 1;
    }
    return 0;
  }
}
