package io.newsloom.standalone.explaining;

import io.newsloom.annotate.Input;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.enrich.AnnotatorOptions;
import io.newsloom.extract.Explanation;
import io.newsloom.standalone.input.PageArticle;
import io.newsloom.standalone.input.PageOptions;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.terminal.Logs;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the evidence for what is known of one page. */
@Command(
    name = "explain",
    header = "Show what decided: the evidence for a page's article and annotations.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Covers both halves of the way from a page to an article event. First the extraction, as 'extract --explain' prints it: where each field came from, and why each block that is not in the body was dropped. Then the annotations: the language; each topic with the words, entities and publisher's signals that decided; each entity with its mentions and whom else the knowledge base knows by those names ('*' marks the one that was chosen, prior is how often the news means it); citations and quotes with the words that gave them away. Each line names the annotator with its version, and how sure it is from 0 to 1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom explain https://example.org/news/1.html",
      "  newsloom explain note.txt",
    })
public final class ExplainCommand implements Callable<Integer> {

  private static final SourceRef SOURCE =
      new SourceRef("explain", "newsloom explain", "file", null);

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|URL|-",
      description = "The page, or a text. Files whose names end in .gz are unpacked.")
  private String where = "";

  @Mixin private PageOptions options = new PageOptions();

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  @Override
  public Integer call() throws IOException, BadPageException {
    Logs.quiet();
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    Page page = options.page(where, SOURCE);
    Explanation explanation = options.extractor(command.getErr()).explain(page);
    out.println("Extraction");
    ExtractionText.lines(explanation).forEach(out::println);
    Article article = PageArticle.of(explanation.extraction(), page, where).article();
    if (article == null) {
      return ExitCode.SOFTWARE;
    }
    Annotations found = annotators.annotator().annotate(Input.of(article, null), Annotations.NONE);
    out.println();
    out.println("Annotations");
    AnnotationText.lines(article, found, KnowledgeBase.standard()).forEach(out::println);
    return ExitCode.OK;
  }
}
