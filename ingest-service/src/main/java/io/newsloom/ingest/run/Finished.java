package io.newsloom.ingest.run;

import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.FetchResult.Answer;
import io.newsloom.ingest.poll.PollResult;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a worker hands back; the host it was at may rest now. */
sealed interface Finished {

  /** What was asked for. */
  String url();

  /** How long the server asked to be left alone; null = it did not. */
  @Nullable Duration retryAfter();

  record Polled(String source, String url, PollResult result) implements Finished {
    @Override
    public @Nullable Duration retryAfter() {
      return result instanceof PollResult.Broken broken ? broken.retryAfter() : null;
    }
  }

  /**
   * A page that was asked for.
   *
   * @param entry fingerprint of the feed's entry when the visit began
   */
  record Fetched(NormalizedUrl page, String url, String entry, FetchResult result)
      implements Finished {
    @Override
    public @Nullable Duration retryAfter() {
      return result instanceof Answer answer && !answer.ok() ? answer.headers().retryAfter() : null;
    }
  }

  /** The worker met a bug, or the end of memory. */
  record Crashed(String url, Throwable cause) implements Finished {
    @Override
    public @Nullable Duration retryAfter() {
      return null;
    }
  }
}
