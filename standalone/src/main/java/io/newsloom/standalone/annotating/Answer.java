package io.newsloom.standalone.annotating;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.newsloom.common.event.Annotations;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code annotate --jsonl}'s output.
 *
 * @param id the text's id in the input
 * @param outcome {@code annotated}, {@code unreadable} for a line that holds no text, or {@code
 *     failed} for one that an annotator has a bug with
 * @param detail one line for people on what went wrong
 * @param annotations what was found; offsets count in the headline and the text as they were given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "outcome", "detail", "annotations"})
record Answer(
    String id, String outcome, @Nullable String detail, @Nullable Annotations annotations) {

  static Answer annotated(String id, Annotations found) {
    return new Answer(id, "annotated", null, found);
  }

  static Answer unreadable(String id, String why) {
    return new Answer(id, "unreadable", why, null);
  }

  static Answer failed(String id, String why) {
    return new Answer(id, "failed", why, null);
  }
}
