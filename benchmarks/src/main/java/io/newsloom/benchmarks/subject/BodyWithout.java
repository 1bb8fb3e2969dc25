package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.common.article.Block;
import io.newsloom.extract.body.BodyHints;
import io.newsloom.extract.body.BodyReader;
import io.newsloom.extract.body.Stage;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The body reader alone, whole or without one stage; it knows the headline by og:title. */
public final class BodyWithout implements Subject {

  private final BodyReader reader;

  /**
   * @param stage the stage to leave out; null = none
   */
  public BodyWithout(@Nullable Stage stage) {
    this.reader = stage == null ? new BodyReader() : BodyReader.without(stage);
  }

  @Override
  public Prediction extract(CorpusPage page) {
    Document document = Jsoup.parse(page.html(), page.url());
    String title = document.select("meta[property=og:title]").attr("content");
    BodyHints hints = new BodyHints(title.isBlank() ? null : title, null, page.url(), null);
    return Prediction.ofText(
        null,
        reader.read(document, hints).blocks().stream()
            .map(Block::plainText)
            .collect(Collectors.joining("\n\n")));
  }
}
