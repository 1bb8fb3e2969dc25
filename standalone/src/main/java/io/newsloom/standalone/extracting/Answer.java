package io.newsloom.standalone.extracting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Rejection;
import io.newsloom.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code extract --jsonl}'s output.
 *
 * @param id the page's id in the input
 * @param outcome {@code extracted}, {@code rejected}, {@code unreadable} for a line that holds no
 *     page, or {@code failed} for one that the extractor has a bug with
 * @param reason why it was rejected
 * @param detail one line for people
 * @param article the article, its {@code text} included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "outcome", "reason", "detail", "article"})
record Answer(
    String id,
    String outcome,
    @Nullable Rejection reason,
    @Nullable String detail,
    @Nullable Article article) {

  static Answer of(String id, Extraction extraction) {
    if (extraction instanceof Extraction.Extracted extracted) {
      return new Answer(id, "extracted", null, null, extracted.article());
    }
    Extraction.Rejected rejected = (Extraction.Rejected) extraction;
    return new Answer(id, "rejected", rejected.reason(), rejected.detail(), null);
  }

  static Answer failed(String id, String why) {
    return new Answer(id, "failed", null, why, null);
  }

  static Answer unreadable(String id, String why) {
    return new Answer(id, "unreadable", null, why, null);
  }
}
