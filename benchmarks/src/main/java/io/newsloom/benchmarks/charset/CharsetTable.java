package io.newsloom.benchmarks.charset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that tells how well old charsets are read. */
@Command(
    name = "charset",
    description = "Share of texts in old charsets that are read right, character by character.",
    mixinStandardHelpOptions = true)
public final class CharsetTable implements Callable<Integer> {

  /** Where the corpus has its sentences. */
  static final String SENTENCES = "language/lingua-sentences.tsv.gz";

  @Parameters(index = "0", description = "The corpus directory.")
  private Path directory = Path.of("");

  @Option(names = "--sentences", description = "Sentences on a page (default: 5).")
  private int sentences = 5;

  public static void main(String[] args) {
    System.exit(new CommandLine(new CharsetTable()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%-14s %6s %10s %8s %8s %8s%n",
        "",
        "pages",
        "undeclared",
        "lied",
        "declared",
        "U+FFFD");
    new CharsetGate(directory.resolve(SENTENCES), sentences)
        .run()
        .forEach(
            (legacy, score) ->
                System.out.printf(
                    Locale.ROOT,
                    "%-14s %6d %10.3f %8.3f %8.3f %8d%n",
                    legacy.charset().name(),
                    score.pages(),
                    score.undeclared(),
                    score.lied(),
                    score.declared(),
                    score.replaced()));
    return 0;
  }
}
