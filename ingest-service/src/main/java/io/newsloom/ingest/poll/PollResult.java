package io.newsloom.ingest.poll;

import io.newsloom.ingest.feed.Feed;
import io.newsloom.ingest.fetch.ResponseHeaders;
import io.newsloom.ingest.fetch.Validators;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a poll. */
public sealed interface PollResult {

  Instant at();

  /** A feed was there and could be read. */
  record Read(Feed feed, @Nullable Validators validators, ResponseHeaders headers, Instant at)
      implements PollResult {}

  /** The feed is what it was. */
  record Unmodified(ResponseHeaders headers, Instant at) implements PollResult {}

  /**
   * There was no feed.
   *
   * @param reason one line for people
   * @param unreadable true if something came, and was no feed
   * @param retryAfter what the server asked for
   */
  record Broken(String reason, boolean unreadable, @Nullable Duration retryAfter, Instant at)
      implements PollResult {}

  /** For metrics. */
  default String label() {
    if (this instanceof Read read) {
      return read.feed().entries().isEmpty() ? "empty" : "read";
    }
    return this instanceof Unmodified ? "not-modified" : "failed";
  }
}
