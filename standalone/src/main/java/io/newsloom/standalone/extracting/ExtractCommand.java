package io.newsloom.standalone.extracting;

import io.newsloom.common.json.Json;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Explanation;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import io.newsloom.standalone.explaining.ExtractionText;
import io.newsloom.standalone.input.InputFile;
import io.newsloom.standalone.input.OneOrMany;
import io.newsloom.standalone.input.PageArticle;
import io.newsloom.standalone.input.PageOptions;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.terminal.Logs;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Extracts without a broker: one page, or a file of them. */
@Command(
    name = "extract",
    header = "Print the article of one page as JSON, or of many.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints the article of a page as JSON. The page is a file, an address on the web, or '-' for standard input. A page that is no article is told on standard error, with exit code 1.",
      "With --jsonl, reads lines {\"id\", \"url\", \"html\"} and writes a line {\"id\", \"outcome\", \"article\"} for each, in the same order, on all cores."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom extract https://example.org/news/1.html",
      "  newsloom extract saved.html --url https://example.org/news/1.html",
      "  newsloom extract saved.html --explain",
      "  newsloom extract --jsonl pages.jsonl.gz > articles.jsonl",
    })
public final class ExtractCommand implements Callable<Integer> {

  private static final SourceRef SOURCE =
      new SourceRef("extract", "newsloom extract", "file", null);

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private OneOrMany input = new OneOrMany();

  @Mixin private PageOptions options = new PageOptions();

  @Option(
      names = "--explain",
      description =
          "Instead of the article, print where each of its fields came from and why each block"
              + " that is not in it was dropped.")
  private boolean explain;

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description = "Threads for --jsonl. Unless given, one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException, BadPageException {
    Logs.quiet();
    ArticleExtractor extractor = options.extractor(err());
    String lines = input.lines();
    if (lines != null) {
      if (explain) {
        throw new SettingsException("--explain is for one page, --jsonl for many");
      }
      extractLines(extractor, lines);
      return ExitCode.OK;
    }
    Page page = options.page(input.page(), SOURCE);
    if (explain) {
      Explanation explanation = extractor.explain(page);
      ExtractionText.lines(explanation).forEach(out()::println);
      return explanation.extraction() instanceof Extraction.Extracted
          ? ExitCode.OK
          : ExitCode.SOFTWARE;
    }
    Extraction extraction = extractor.extract(page);
    if (extraction instanceof Extraction.Extracted extracted) {
      out()
          .println(
              Json.mapper()
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(extracted.article()));
      return ExitCode.OK;
    }
    err().println("newsloom: " + PageArticle.why((Extraction.Rejected) extraction, input.page()));
    return ExitCode.SOFTWARE;
  }

  private void extractLines(Extractor extractor, String where)
      throws IOException, InterruptedException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    try (InputFile lines = InputFile.open(where)) {
      Instant savedAt = Objects.requireNonNullElse(options.fetchedAt(), lines.time());
      new BulkExtraction(extractor, SOURCE, threads).run(lines.in(), lines.name(), savedAt, out);
    }
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
