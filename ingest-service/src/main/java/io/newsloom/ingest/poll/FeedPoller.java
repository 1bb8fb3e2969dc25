package io.newsloom.ingest.poll;

import io.newsloom.ingest.feed.Feed;
import io.newsloom.ingest.feed.FeedReader;
import io.newsloom.ingest.feed.UnreadableFeedException;
import io.newsloom.ingest.fetch.FetchRequest;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.FetchResult.Answer;
import io.newsloom.ingest.fetch.FetchResult.Failed;
import io.newsloom.ingest.fetch.FetchResult.NotModified;
import io.newsloom.ingest.fetch.FetchResult.Refused;
import io.newsloom.ingest.fetch.Fetcher;
import io.newsloom.ingest.fetch.Validators;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Gets a feed and reads it. Thread-safe. */
public final class FeedPoller {

  private static final int MAX_BYTES = 10 * 1024 * 1024;
  private static final String ACCEPT =
      "application/rss+xml,application/atom+xml,application/feed+json,"
          + "application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5";

  private final Fetcher fetcher;

  public FeedPoller(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Blocks until there is a result. */
  public PollResult poll(String url, @Nullable Validators validators) {
    FetchResult result =
        fetcher.fetch(new FetchRequest(url, validators, ACCEPT, MAX_BYTES, MAX_BYTES + 1L));
    if (result instanceof Answer answer) {
      return read(answer);
    }
    if (result instanceof NotModified unmodified) {
      return new PollResult.Unmodified(unmodified.headers(), unmodified.at());
    }
    if (result instanceof Refused refused) {
      return new PollResult.Broken(refused.detail(), false, null, refused.at());
    }
    Failed failed = (Failed) result;
    return new PollResult.Broken(
        failed.failure().label() + ": " + failed.detail(), false, null, failed.at());
  }

  private static PollResult read(Answer answer) {
    Duration retryAfter = answer.headers().retryAfter();
    if (!answer.ok()) {
      return new PollResult.Broken(
          "HTTP status " + answer.status(), false, retryAfter, answer.at());
    }
    if (answer.oversize()) {
      return new PollResult.Broken(
          "the feed is larger than " + MAX_BYTES + " bytes", true, null, answer.at());
    }
    try {
      Feed feed = FeedReader.read(answer.body(), answer.headers().contentType(), answer.url());
      return new PollResult.Read(
          feed, Validators.of(answer.url(), answer.headers()), answer.headers(), answer.at());
    } catch (UnreadableFeedException e) {
      return new PollResult.Broken(String.valueOf(e.getMessage()), true, null, answer.at());
    }
  }
}
