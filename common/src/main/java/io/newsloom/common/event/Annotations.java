package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What annotators add to an article. Grows by addition only.
 *
 * @param language the language the article is written in
 * @param topics IPTC Media Topics, surest first
 * @param entities who and what it names, most salient first
 * @param citations the publications it relies on, in reading order
 * @param quotes what it quotes, in reading order
 * @param keyphrases what it is about, most telling first
 * @param readingTime how long it takes to read
 * @param fingerprint what near-duplicates are recognised by
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Annotations(
    @Nullable LanguageAnnotation language,
    List<TopicAnnotation> topics,
    List<EntityAnnotation> entities,
    List<CitationAnnotation> citations,
    List<QuoteAnnotation> quotes,
    List<KeyphraseAnnotation> keyphrases,
    @Nullable ReadingTime readingTime,
    @Nullable ContentFingerprint fingerprint) {

  /** Of an article that no annotator has seen. */
  public static final Annotations NONE =
      new Annotations(null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public Annotations {
    topics = topics == null ? List.of() : List.copyOf(topics);
    entities = entities == null ? List.of() : List.copyOf(entities);
    citations = citations == null ? List.of() : List.copyOf(citations);
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
    keyphrases = keyphrases == null ? List.of() : List.copyOf(keyphrases);
  }

  public Annotations withLanguage(LanguageAnnotation found) {
    return new Annotations(
        found, topics, entities, citations, quotes, keyphrases, readingTime, fingerprint);
  }

  public Annotations withTopics(List<TopicAnnotation> found) {
    return new Annotations(
        language, found, entities, citations, quotes, keyphrases, readingTime, fingerprint);
  }

  public Annotations withEntities(List<EntityAnnotation> found) {
    return new Annotations(
        language, topics, found, citations, quotes, keyphrases, readingTime, fingerprint);
  }

  public Annotations withCitations(List<CitationAnnotation> found) {
    return new Annotations(
        language, topics, entities, found, quotes, keyphrases, readingTime, fingerprint);
  }

  public Annotations withQuotes(List<QuoteAnnotation> found) {
    return new Annotations(
        language, topics, entities, citations, found, keyphrases, readingTime, fingerprint);
  }

  public Annotations withKeyphrases(List<KeyphraseAnnotation> found) {
    return new Annotations(
        language, topics, entities, citations, quotes, found, readingTime, fingerprint);
  }

  public Annotations withReadingTime(ReadingTime found) {
    return new Annotations(
        language, topics, entities, citations, quotes, keyphrases, found, fingerprint);
  }

  public Annotations withFingerprint(ContentFingerprint found) {
    return new Annotations(
        language, topics, entities, citations, quotes, keyphrases, readingTime, found);
  }
}
