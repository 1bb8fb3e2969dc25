package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What became of one page (law 1): exactly one of these for every page, on the outcomes channel,
 * keyed by page id and committed with whatever the page caused.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Published.class, name = "published"),
  @JsonSubTypes.Type(value = Outcome.Updated.class, name = "updated"),
  @JsonSubTypes.Type(value = Outcome.Unchanged.class, name = "unchanged"),
  @JsonSubTypes.Type(value = Outcome.Rejected.class, name = "rejected"),
  @JsonSubTypes.Type(value = Outcome.DeadLettered.class, name = "dead-lettered"),
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Outcome {

  /** Where on the pages channel the page stands. */
  PageRef page();

  /** What it is called on the channel, in metrics and to people. */
  default String kind() {
    if (this instanceof Published) {
      return "published";
    }
    if (this instanceof Updated) {
      return "updated";
    }
    if (this instanceof Unchanged) {
      return "unchanged";
    }
    return this instanceof Rejected ? "rejected" : "dead-lettered";
  }

  /** Its first version: an article was published. */
  record Published(PageRef page, String articleId, int version) implements Outcome {}

  /** A further version of a known article, a retraction included. */
  record Updated(PageRef page, String articleId, int version) implements Outcome {}

  /** It says what the known version says; nothing was emitted. */
  record Unchanged(PageRef page, String articleId, int version) implements Outcome {}

  /** It is no article. */
  record Rejected(PageRef page, Rejection reason, String detail) implements Outcome {}

  /** It could not be processed: the failure is ours, and the page is kept for a replay. */
  record DeadLettered(PageRef page, String failure) implements Outcome {}
}
