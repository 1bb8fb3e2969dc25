package io.newsloom.annotate.quote;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.QuoteMarks;
import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Stretch;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.QuoteAnnotation;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article quotes, with its speaker: in quotation marks or behind a dash, with a verb of
 * saying near it; long quotations also without. Titles and single words in quotation marks are no
 * quotations. Thread-safe.
 */
public final class QuoteAnnotator implements Annotator {

  private static final String VERSION = "newsloom-quote/2";

  /** Words that a quotation has at least: with a speaker, as a part of a sentence, without one. */
  private static final int LEAST = 2;

  private static final int LEAST_PART = 3;
  private static final int LEAST_ALONE = 8;
  private static final int LONGEST_NAME = 5;

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
    Reading reading = input.reading();
    List<Stretch> stretches = stretches(reading);
    Attributions attributions =
        new Attributions(reading, words, new Mentions(reading, soFar.entities()), stretches);
    List<QuoteAnnotation> quotes = new ArrayList<>();
    QuoteAnnotation last = null;
    for (Stretch stretch : stretches) {
      Optional<QuoteAnnotation> quote = quote(reading, attributions, stretch, last, soFar);
      if (quote.isPresent()) {
        last = quote.get();
        quotes.add(last);
      }
    }
    return soFar.withQuotes(quotes);
  }

  private List<Stretch> stretches(Reading reading) {
    Splits splits = new Splits(reading, words.verbs());
    List<Stretch> found = new ArrayList<>(DashSpeech.find(reading.text(), splits));
    List<Stretch> dashes = List.copyOf(found);
    for (Stretch marks : QuoteMarks.find(reading.text())) {
      if (dashes.stream().noneMatch(d -> marks.start() < d.end() && d.start() < marks.end())) {
        List<Stretch> parts = splits.of(marks);
        found.addAll(parts.isEmpty() ? List.of(marks) : parts);
      }
    }
    found.sort(Comparator.comparingInt(Stretch::start));
    return found;
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
    if (count < LEAST || isName(reading, stretch, count)) {
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

  /** A few words behind a small one, begun by a capital and ended by no mark: пишет «Наша Нива». */
  private static boolean isName(Reading reading, Stretch stretch, int count) {
    int before = reading.at(stretch.outerStart()) - 1;
    return count <= LONGEST_NAME
        && before >= 0
        && reading.tokens().get(before).isWord()
        && Character.isUpperCase(reading.text().codePointAt(stretch.start()))
        && ".!?,…".indexOf(reading.text().charAt(stretch.end() - 1)) < 0;
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
        SpeakerEntity.of(soFar.entities(), said),
        said.verb().isEmpty() ? null : said.verb(),
        said.confidence(),
        VERSION);
  }
}
