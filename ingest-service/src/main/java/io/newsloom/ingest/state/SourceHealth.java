package io.newsloom.ingest.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source is.
 *
 * @param reason one line; null when there is nothing to explain
 * @param since when it became so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceHealth(Status status, @Nullable String reason, Instant since) {

  /** "Valid but empty" is neither fine nor broken, and "not modified" says nothing new. */
  public enum Status {
    @JsonProperty("ok")
    OK,
    @JsonProperty("not-modified")
    NOT_MODIFIED,
    @JsonProperty("empty")
    EMPTY,
    @JsonProperty("failing")
    FAILING
  }

  /** The health after a poll: one that stays the same keeps its beginning. */
  public static SourceHealth after(
      @Nullable SourceHealth before, Status status, @Nullable String reason, Instant now) {
    Instant since = before != null && before.status() == status ? before.since() : now;
    return new SourceHealth(status, reason, since);
  }
}
