package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article quotes.
 *
 * @param text the words, without quotation marks
 * @param span where they stand, without quotation marks
 * @param speaker who said them, as the article names them there
 * @param entity the {@link EntityAnnotation#id() id} of the speaker among the article's entities
 * @param verb the words that say so
 * @param confidence of the speaker, 0 to 1
 * @param annotator name and version of the annotator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuoteAnnotation(
    String text,
    Span span,
    @Nullable String speaker,
    @Nullable String entity,
    @Nullable String verb,
    double confidence,
    String annotator) {

  public QuoteAnnotation {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
