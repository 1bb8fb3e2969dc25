package io.newsloom.standalone.annotating;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.json.Json;
import io.newsloom.common.page.SourceRef;
import io.newsloom.enrich.AnnotatorOptions;
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
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Annotates without a broker: one page or text, or a file of texts. */
@Command(
    name = "annotate",
    header = "Print the article of a page or a text with its annotations as JSON, or of many.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints {\"article\", \"annotations\"} of a page, as they stand in an article event: language, topics, entities, quotes, citations, keyphrases, reading time, fingerprint. The page is a file, an address on the web, or '-' for standard input; it may be a plain text. A page that is no article is told on standard error, with exit code 1.",
      "With --jsonl, reads lines {\"id\", \"headline\", \"text\"}, with \"url\" and \"language\" if known, and writes a line {\"id\", \"outcome\", \"annotations\"} for each, in the same order, on all cores. Offsets count UTF-16 units of the headline and text as given."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom annotate https://example.org/news/1.html",
      "  newsloom annotate note.txt",
      "  newsloom annotate --jsonl texts.jsonl.gz > annotations.jsonl",
    })
public final class AnnotateCommand implements Callable<Integer> {

  private static final SourceRef SOURCE =
      new SourceRef("annotate", "newsloom annotate", "file", null);

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private OneOrMany input = new OneOrMany();

  @Mixin private PageOptions options = new PageOptions();

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description = "Threads for --jsonl. Unless given, one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException, InterruptedException, BadPageException {
    Logs.quiet();
    String lines = input.lines();
    if (lines == null) {
      return annotatePage();
    }
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    try (InputFile file = InputFile.open(lines)) {
      new BulkAnnotation(annotators.annotator(), threads).run(file.in(), file.name(), out);
    }
    return ExitCode.OK;
  }

  private int annotatePage() throws IOException, BadPageException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PageArticle read =
        PageArticle.read(
            options.extractor(command.getErr()), options.page(input.page(), SOURCE), input.page());
    Article article = read.article();
    if (article == null) {
      command.getErr().println("newsloom: " + read.why());
      return ExitCode.SOFTWARE;
    }
    Annotator annotator = annotators.annotator();
    Annotations found = annotator.annotate(Input.of(article, null), Annotations.NONE);
    command
        .getOut()
        .println(
            Json.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new AnnotatedArticle(article, found)));
    return ExitCode.OK;
  }
}
