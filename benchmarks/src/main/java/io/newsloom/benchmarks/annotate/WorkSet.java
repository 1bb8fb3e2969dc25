package io.newsloom.benchmarks.annotate;

import java.util.List;

/**
 * Sentences in which works and events are marked, and nothing else, in one language.
 *
 * @param language its code: en, ru, be, uk, de, fr, es, pl or it
 * @param sentences in the file's order
 */
public record WorkSet(String language, List<LinkingSet.Sentence> sentences) {

  /** The languages that have a set. */
  public static final List<String> LANGUAGES =
      List.of("en", "ru", "be", "uk", "de", "fr", "es", "pl", "it");

  public WorkSet {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads the set of a language.
   *
   * @throws IllegalArgumentException if there is none, or if its markup is broken
   */
  public static WorkSet of(String language) {
    return new WorkSet(
        language,
        SetFile.lines("works/" + language + ".tsv").stream().map(LinkingSet::sentence).toList());
  }

  /** The sentences of one half, by a checksum of the text. */
  public WorkSet half(TopicSet.Half half) {
    return new WorkSet(
        language, sentences.stream().filter(one -> TopicSet.Half.of(one.text()) == half).toList());
  }
}
