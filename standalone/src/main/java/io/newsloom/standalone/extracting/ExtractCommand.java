package io.newsloom.standalone.extracting;

import io.newsloom.common.json.Json;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Explanation;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import io.newsloom.extract.rules.SiteRules;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.saved.SavedFile;
import io.newsloom.standalone.saved.SavedPage;
import io.newsloom.standalone.terminal.Logs;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  private static final String STDIN = "-";

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address of a page that is read from a file or standard input.")
  private @Nullable String url;

  @Option(
      names = "--content-type",
      paramLabel = "TYPE",
      description =
          "Its media type as an HTTP header says it, e.g. 'text/html; charset=windows-1251'. Unless"
              + " given, it is told by the file's name, by the server, or by the bytes.")
  private @Nullable String contentType;

  @Option(
      names = "--fetched-at",
      paramLabel = "INSTANT",
      description =
          "When the page was received, e.g. 2026-01-15T18:18:00Z: what '2 hours ago' counts from."
              + " Unless given, the file's time, or now for standard input and the web.")
  private @Nullable Instant fetchedAt;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "A host that may be fetched from although it is inside the network.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Rules for single sites, in the format of ftr-site-config: see docs/extraction.md (env"
              + " NEWSLOOM_RULES).",
      defaultValue = "${env:NEWSLOOM_RULES:-}")
  private String rules = "";

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

  /** One page, or lines of pages. */
  private static final class Input {

    @Parameters(
        index = "0",
        paramLabel = "FILE|URL|-",
        description = "The page. Files whose names end in .gz are unpacked.")
    private @Nullable String page;

    @Option(
        names = "--jsonl",
        paramLabel = "FILE|-",
        description = "JSON lines instead of one page; unpacked if the name ends in .gz.")
    private @Nullable String lines;
  }

  @Override
  public Integer call() throws IOException, InterruptedException, BadPageException {
    Logs.quiet();
    ArticleExtractor extractor = ArticleExtractor.withRules(rules());
    if (input.lines != null) {
      if (explain) {
        throw new SettingsException("--explain is for one page, --jsonl for many");
      }
      extractLines(extractor, input.lines);
      return ExitCode.OK;
    }
    Page page = page(Objects.requireNonNull(input.page));
    if (explain) {
      Explanation explanation = extractor.explain(page);
      ExplanationText.lines(explanation).forEach(out()::println);
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
    Extraction.Rejected rejected = (Extraction.Rejected) extraction;
    err()
        .println(
            "newsloom: %s is no article: %s (%s)"
                .formatted(input.page, rejected.reason().json(), rejected.detail()));
    return ExitCode.SOFTWARE;
  }

  private SiteRules rules() {
    if (rules.isBlank()) {
      return SiteRules.NONE;
    }
    try {
      SiteRules read = SiteRules.read(Path.of(rules));
      read.problems().forEach(problem -> err().println("newsloom: " + problem));
      return read;
    } catch (UncheckedIOException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }

  private Page page(String where) throws IOException, BadPageException {
    if (where.startsWith("http://") || where.startsWith("https://")) {
      return new WebPage(allowedHosts).get(where, contentType, SOURCE);
    }
    if (where.equals(STDIN)) {
      byte[] bytes = System.in.readNBytes(Page.MAX_BYTES + 1);
      return new SavedPage(
              "stdin",
              url == null ? SavedPage.addressFor("stdin") : url,
              contentType,
              time(),
              bytes)
          .page(SOURCE);
    }
    return SavedFile.find(List.of(existingFile(where)))
        .get(0)
        .readOne(url, contentType, fetchedAt)
        .page(SOURCE);
  }

  private void extractLines(Extractor extractor, String where)
      throws IOException, InterruptedException {
    BulkExtraction bulk = new BulkExtraction(extractor, SOURCE, Math.max(1, threads));
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    if (where.equals(STDIN)) {
      bulk.run(System.in, "stdin", time(), out);
      return;
    }
    Path file = existingFile(where);
    Instant savedAt = fetchedAt == null ? Files.getLastModifiedTime(file).toInstant() : fetchedAt;
    try (InputStream in = SavedFile.open(file, bytes -> {})) {
      bulk.run(in, String.valueOf(file.getFileName()), savedAt, out);
    }
  }

  private Instant time() {
    return fetchedAt == null ? Instant.now() : fetchedAt;
  }

  private static Path existingFile(String where) {
    Path file = Path.of(where);
    if (!Files.isRegularFile(file)) {
      throw new SettingsException("there is no file " + where);
    }
    return file;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
