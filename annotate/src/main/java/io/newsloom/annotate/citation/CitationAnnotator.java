package io.newsloom.annotate.citation;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Sentences;
import io.newsloom.common.article.Link;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.CitationAnnotation;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.QuoteAnnotation;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The publications that an article relies on: named with a word that ties a statement to them, or
 * linked. Quotes must have been found before; of one that a publication itself says the speaker is
 * taken away, for the citation says it. Thread-safe.
 */
public final class CitationAnnotator implements Annotator {

  private static final String VERSION = "newsloom-citation/2";

  private final OutletTable outlets;
  private final CitationWords words;

  private CitationAnnotator(OutletTable outlets, CitationWords words) {
    this.outlets = outlets;
    this.words = words;
  }

  /** With the tables that ship with Newsloom. */
  public static CitationAnnotator standard() {
    return new CitationAnnotator(OutletTable.load(), CitationWords.load());
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    Reading reading = input.reading();
    Frames frames = new Frames(reading, words);
    List<Sentence> sentences = Sentences.split(reading.text(), reading.tokens(), "und");
    List<QuoteAnnotation> quotes = new ArrayList<>(soFar.quotes());
    List<CitationAnnotation> citations = new ArrayList<>();
    for (Chain chain : Chain.of(reading, outlets(reading, soFar))) {
      Optional<Tie> tie = frames.of(chain);
      if (tie.isPresent()) {
        Sentence sentence = sentenceOf(sentences, reading.tokens().get(chain.from()).start());
        for (Outlet outlet : chain.outlets()) {
          add(citations, citation(reading, outlet, tie.get(), sentence, quotes, soFar, input));
        }
      }
    }
    addLinked(citations, input, reading);
    return soFar.withQuotes(quotes).withCitations(citations);
  }

  private List<Outlet> outlets(Reading reading, Annotations soFar) {
    return new Outlets(reading, outlets, words)
        .find().stream()
            .filter(outlet -> outlet.known() || !isPerson(reading, outlet, soFar.entities()))
            .toList();
  }

  private static boolean isPerson(Reading reading, Outlet outlet, List<EntityAnnotation> entities) {
    int start = reading.tokens().get(outlet.from()).start();
    int end = endOf(reading, outlet);
    return entities.stream()
        .anyMatch(e -> e.type() == EntityType.PERSON && entityAt(List.of(e), start, end) != null);
  }

  private static void add(List<CitationAnnotation> citations, CitationAnnotation found) {
    boolean again =
        citations.stream()
            .anyMatch(
                old ->
                    old.outlet().equals(found.outlet())
                        && (found.quote() == null || found.quote().equals(old.quote())));
    if (!again) {
      citations.add(found);
    }
  }

  private CitationAnnotation citation(
      Reading reading,
      Outlet outlet,
      Tie tie,
      Sentence sentence,
      List<QuoteAnnotation> quotes,
      Annotations soFar,
      Input input) {
    int start = reading.tokens().get(outlet.from()).start();
    int end = endOf(reading, outlet);
    String name = reading.text().substring(start, end);
    QuoteAnnotation quote = null;
    for (int i = 0; i < quotes.size(); i++) {
      QuoteAnnotation one = quotes.get(i);
      if (one.span().offset() < sentence.end() && sentence.start() < one.span().end()) {
        String speaker = one.speaker();
        boolean itself = speaker != null && (speaker.contains(name) || name.contains(speaker));
        QuoteAnnotation mended = itself ? withoutSpeaker(one) : one;
        quotes.set(i, mended);
        quote = quote == null ? mended : quote;
      }
    }
    int from = quote == null ? start : Math.min(start, quote.span().offset());
    int to = quote == null ? end : Math.max(end, quote.span().end());
    return new CitationAnnotation(
        name,
        entityAt(soFar.entities(), start, end),
        linked(input.article().links(), name),
        quote == null ? null : quote.text(),
        quote == null ? null : quote.speaker(),
        reading.words(tie.from(), tie.to()),
        new Span(Part.TEXT, from, to - from),
        outlet.known() ? 0.95 : 0.8,
        VERSION);
  }

  /** Where its name ends, an English possessive's ending apart. */
  private static int endOf(Reading reading, Outlet outlet) {
    int last = outlet.to() - 1;
    int end = reading.tokens().get(last).end();
    return reading.keys().get(last).endsWith("'s") ? end - 2 : end;
  }

  private static QuoteAnnotation withoutSpeaker(QuoteAnnotation quote) {
    return new QuoteAnnotation(
        quote.text(),
        quote.span(),
        null,
        null,
        quote.verb(),
        quote.confidence(),
        quote.annotator());
  }

  private static Sentence sentenceOf(List<Sentence> sentences, int offset) {
    return sentences.stream()
        .filter(sentence -> sentence.end() > offset)
        .findFirst()
        .orElse(sentences.get(sentences.size() - 1));
  }

  /** Links to known publications, but the article's own site, whose words the text has. */
  private void addLinked(List<CitationAnnotation> citations, Input input, Reading reading) {
    Optional<String> own = outlets.domainOf(input.article().url());
    for (Link link : input.article().links()) {
      Optional<String> domain =
          outlets.domainOf(link.url()).filter(d -> !Optional.of(d).equals(own));
      int at = link.text().isBlank() ? -1 : reading.text().indexOf(link.text());
      boolean said = citations.stream().anyMatch(c -> link.url().equals(c.url()));
      if (domain.isPresent() && at >= 0 && !said) {
        citations.add(
            new CitationAnnotation(
                domain.get(),
                null,
                link.url(),
                null,
                null,
                null,
                new Span(Part.TEXT, at, link.text().length()),
                0.6,
                VERSION));
      }
    }
  }

  /** The page that is linked in a publication's name, or that its name leads to. */
  private static @Nullable String linked(List<Link> links, String name) {
    return links.stream()
        .filter(link -> link.text().contains(name))
        .map(Link::url)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String entityAt(List<EntityAnnotation> entities, int start, int end) {
    return entities.stream()
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.span().part() == Part.TEXT
                                && mention.span().offset() < end
                                && start < mention.span().end()))
        .map(EntityAnnotation::id)
        .findFirst()
        .orElse(null);
  }
}
