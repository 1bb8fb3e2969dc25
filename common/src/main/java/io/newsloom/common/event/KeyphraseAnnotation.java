package io.newsloom.common.event;

import java.util.Objects;

/**
 * A phrase that says what the article is about.
 *
 * @param phrase the words as they stand in the text
 * @param score how telling it is, 0 to 1; comparable within one article only
 * @param annotator name and version of the annotator
 */
public record KeyphraseAnnotation(String phrase, double score, String annotator) {

  public KeyphraseAnnotation {
    Objects.requireNonNull(phrase, "phrase");
  }
}
