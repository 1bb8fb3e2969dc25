package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another publication that an article relies on.
 *
 * @param outlet the publication's name as the article gives it
 * @param entity the {@link EntityAnnotation#id() id} of the outlet among the article's entities
 * @param url the cited page, where linked
 * @param quote the words quoted from it, without quotation marks
 * @param speaker who is quoted by it, where that is somebody else
 * @param verb the words that say so: {@code writes}, {@code according to}, {@code паводле}
 * @param span where the statement stands: from the quote's or outlet's first unit to the last
 * @param confidence 0 to 1
 * @param annotator name and version of the annotator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CitationAnnotation(
    String outlet,
    @Nullable String entity,
    @Nullable String url,
    @Nullable String quote,
    @Nullable String speaker,
    @Nullable String verb,
    @Nullable Span span,
    double confidence,
    String annotator) {

  public CitationAnnotation {
    Objects.requireNonNull(outlet, "outlet");
  }
}
