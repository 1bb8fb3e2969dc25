package io.newsloom.annotate;

import io.newsloom.annotate.citation.CitationAnnotator;
import io.newsloom.annotate.entity.EntityAnnotator;
import io.newsloom.annotate.fingerprint.FingerprintAnnotator;
import io.newsloom.annotate.keyphrase.KeyphraseAnnotator;
import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.quote.QuoteAnnotator;
import io.newsloom.annotate.reading.ReadingTimeAnnotator;
import io.newsloom.annotate.tagger.TaggerEngine;
import io.newsloom.annotate.topic.TopicAnnotator;
import java.util.List;

/** The annotators that Newsloom runs, composed. */
public final class Annotators {

  private Annotators() {}

  /**
   * Every annotator of the house, composed. Loads their models, so make one and share it: it is
   * immutable and thread-safe.
   */
  public static Annotator standard() {
    return new Chain(parts());
  }

  /** The same, with names found by a tagger of the user's. */
  public static Annotator with(TaggerEngine.Opened own) {
    return new Chain(parts(EntityAnnotator.with(own)));
  }

  /**
   * Every annotator of the house in the order in which they build on each other: language, then
   * entities, topics, quotes, citations, keyphrases, reading time, fingerprint.
   */
  public static List<Annotator> parts() {
    return parts(EntityAnnotator.standard());
  }

  private static List<Annotator> parts(EntityAnnotator entities) {
    return List.of(
        LanguageAnnotator.standard(),
        entities,
        TopicAnnotator.standard(),
        QuoteAnnotator.standard(),
        CitationAnnotator.standard(),
        KeyphraseAnnotator.standard(),
        ReadingTimeAnnotator.standard(),
        FingerprintAnnotator.standard());
  }

  /** One annotator that runs these in order, each seeing what those before it found. */
  public static Annotator chain(Annotator... annotators) {
    return new Chain(List.of(annotators));
  }
}
