package io.newsloom.benchmarks.rejection;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Extractor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how much of what is no article is rejected, and how many articles are with it. */
@Command(
    name = "rejection",
    description = "Scores the rejection of pages that are no article.",
    mixinStandardHelpOptions = true)
public final class RejectionBench implements Callable<Integer> {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(index = "0", arity = "0..1", description = "The corpus directory, to score it too.")
  private @Nullable Path directory;

  @Option(names = "--mistakes", description = "List the pages that were judged wrong.")
  private boolean mistakes;

  public static void main(String[] args) {
    System.exit(new CommandLine(new RejectionBench()).execute(args));
  }

  @Override
  public Integer call() {
    Extractor extractor = ArticleExtractor.standard();
    print("made pages", RejectionScores.of(extractor));
    if (directory != null) {
      Optional<Corpus> corpus = Corpus.open(directory);
      if (corpus.isEmpty()) {
        out.println("no corpus at " + directory + ": it has no folder extraction");
        return 2;
      }
      print("corpus", ofCorpus(corpus.get(), extractor));
    }
    return 0;
  }

  /** Scores a corpus, in which everything is an article but the fronts found among it. */
  static RejectionScores ofCorpus(Corpus corpus, Extractor extractor) {
    Set<String> fronts = new HashSet<>(RejectionSet.lines("corpus-fronts.txt"));
    RejectionScores scores = new RejectionScores();
    for (CorpusSet set : CorpusSet.values()) {
      corpus.each(
          set,
          page -> {
            boolean front = fronts.contains(page.id());
            PageSort sort = front ? PageSort.FRONT : PageSort.ARTICLE;
            scores.add(sort, set.slug() + " " + page.id(), page.page(), extractor);
          });
    }
    return scores;
  }

  private void print(String name, RejectionScores scores) {
    out.println("| " + name + " | pages | rejected | share | for the right reason |");
    out.println("| --- | --- | --- | --- | --- |");
    for (PageSort sort : PageSort.values()) {
      RejectionScores.Count count = scores.of(sort);
      if (count.pages() > 0) {
        out.printf(
            "| %s | %d | %d | %.3f | %d |%n",
            sort.slug(), count.pages(), count.rejected(), count.share(), count.rightly());
      }
    }
    out.printf(
        "%nprecision %.4f, recall %.4f, articles kept %.4f%n%n",
        scores.precision(), scores.recall(), scores.kept());
    if (mistakes) {
      scores.mistakes().forEach(out::println);
    }
  }
}
