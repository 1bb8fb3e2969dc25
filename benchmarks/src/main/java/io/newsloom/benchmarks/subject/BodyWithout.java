package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.body.BodyHints;
import io.newsloom.extract.body.BodyReader;
import io.newsloom.extract.body.Stage;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.field.FieldReader;
import io.newsloom.extract.field.Fields;
import io.newsloom.extract.signal.SignalReader;
import io.newsloom.extract.signal.Signals;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The body reader alone, whole or without one stage; it gets the hints that the extractor gives,
 * and the lead among them counts as text, as it does in an article.
 */
public final class BodyWithout implements Subject {

  private final SignalReader signalReader = new SignalReader();
  private final FieldReader fields = new FieldReader(new DateReader());
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
    Signals signals = signalReader.read(document);
    Fields found = fields.read(page.page(), signals);
    BodyHints hints =
        new BodyHints(
            found.headline().map(Derived::value).orElse(null),
            found.lead().map(Derived::value).orElse(null),
            page.url(),
            signals.jsonLd().articleBody().orElse(null));
    Stream<String> body =
        reader.read(signals.outline(), hints).blocks().stream().map(Block::plainText);
    return Prediction.ofText(
        null,
        Stream.concat(Stream.ofNullable(hints.lead()), body).collect(Collectors.joining("\n\n")));
  }
}
