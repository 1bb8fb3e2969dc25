package io.newsloom.ingest.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.newsloom.ingest.fetch.Validators;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered about a source.
 *
 * @param kind what its feed turned out to be; null before the first good poll
 * @param validators of the last answer that was a readable feed
 * @param interval the pace learnt so far
 * @param polls how many there were
 * @param failures polls in a row that failed
 * @param lastNew when it last brought an entry that was new
 * @param next when it is polled next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceState(
    String id,
    @Nullable String kind,
    @Nullable Validators validators,
    @Nullable Duration interval,
    long polls,
    int failures,
    @Nullable Instant lastNew,
    @Nullable SourceHealth health,
    Instant next) {

  /** A source nobody has polled yet: its time is now. */
  public static SourceState fresh(String id, Instant now) {
    return new SourceState(id, null, null, null, 0, 0, null, null, now);
  }
}
