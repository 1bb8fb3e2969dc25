package io.newsloom.annotate.quote;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.Reading;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.QuoteAnnotation;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article quotes, with its speaker: in quotation marks or behind a dash, with a verb of
 * saying near it; long quotations also without. Titles and single words in quotation marks are no
 * quotations. Thread-safe.
 */
public final class QuoteAnnotator implements Annotator {

  private static final String VERSION = "newsloom-quote/1";

  /** Words that a quotation has at least: with a speaker, as a part of a sentence, without one. */
  private static final int LEAST = 2;

  private static final int LEAST_PART = 3;
  private static final int LEAST_ALONE = 8;

  private final QuoteWords words;

  private QuoteAnnotator(QuoteWords words) {
    this.words = words;
  }

  /** With the tables that ship with Newsloom. */
  public static QuoteAnnotator standard() {
    return new QuoteAnnotator(QuoteWords.load());
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    Reading reading = Reading.of(input.text());
    Attributions attributions = new Attributions(reading, words);
    List<QuoteAnnotation> quotes = new ArrayList<>();
    QuoteAnnotation last = null;
    for (Stretch stretch : stretches(reading)) {
      Optional<QuoteAnnotation> quote = quote(reading, attributions, stretch, last, soFar);
      if (quote.isPresent()) {
        last = quote.get();
        quotes.add(last);
      }
    }
    return soFar.withQuotes(quotes);
  }

  private List<Stretch> stretches(Reading reading) {
    List<Stretch> dashes = DashSpeech.find(reading, words.verbs());
    return Stream.concat(
            dashes.stream(),
            QuoteMarks.find(reading.text()).stream()
                .filter(
                    marks ->
                        dashes.stream()
                            .noneMatch(d -> marks.start() < d.end() && d.start() < marks.end())))
        .sorted(Comparator.comparingInt(Stretch::start))
        .toList();
  }

  private Optional<QuoteAnnotation> quote(
      Reading reading,
      Attributions attributions,
      Stretch stretch,
      @Nullable QuoteAnnotation last,
      Annotations soFar) {
    String text = reading.text().substring(stretch.start(), stretch.end());
    int count = reading.at(stretch.end()) - reading.at(stretch.start());
    boolean sentence = isSentence(text);
    if (count < LEAST) {
      return Optional.empty();
    }
    Optional<Said> said = attributions.behind(stretch);
    if (said.isEmpty() && count >= (sentence ? LEAST : LEAST_PART)) {
      said = attributions.before(stretch);
    }
    if (said.isEmpty() && last != null && sentence && follows(reading, last, stretch)) {
      said = Optional.of(again(last));
    }
    if (said.isEmpty() && sentence && count >= LEAST_ALONE) {
      said = Optional.of(new Said(null, -1, -1, "", 0.4));
    }
    return said.map(by -> annotation(text, stretch, by, soFar));
  }

  private static boolean isSentence(String text) {
    return Character.isUpperCase(text.codePointAt(0)) || text.startsWith("…");
  }

  /** Goes on behind the clause that names the speaker, in the same paragraph. */
  private static boolean follows(Reading reading, QuoteAnnotation last, Stretch stretch) {
    return last.speaker() != null
        && stretch.outerStart() >= last.span().end()
        && stretch.outerStart() - last.span().end() < 160
        && reading.text().substring(last.span().end(), stretch.outerStart()).indexOf('\n') < 0;
  }

  private static Said again(QuoteAnnotation last) {
    return new Said(last.speaker(), -1, -1, last.verb() == null ? "" : last.verb(), 0.7);
  }

  private static QuoteAnnotation annotation(
      String text, Stretch stretch, Said said, Annotations soFar) {
    int end = stretch.end();
    String words = text;
    if (words.endsWith(",") && words.length() > 1) {
      words = words.substring(0, words.length() - 1);
      end--;
    }
    return new QuoteAnnotation(
        words,
        new Span(Part.TEXT, stretch.start(), end - stretch.start()),
        said.speaker(),
        entityAt(soFar.entities(), said),
        said.verb().isEmpty() ? null : said.verb(),
        said.confidence(),
        VERSION);
  }

  private static @Nullable String entityAt(List<EntityAnnotation> entities, Said said) {
    return entities.stream()
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.span().part() == Part.TEXT
                                && mention.span().offset() < said.end()
                                && said.start() < mention.span().end()))
        .map(EntityAnnotation::id)
        .findFirst()
        .orElse(null);
  }
}
