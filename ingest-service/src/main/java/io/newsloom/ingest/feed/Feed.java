package io.newsloom.ingest.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read.
 *
 * @param kind {@code rss}, {@code atom} or {@code json-feed}
 * @param language BCP 47 tag, if it states one
 * @param ttl how long it says it may be left alone; null = unsaid
 * @param entries in the feed's order, each with a link
 * @param skipped entries that cannot be used, by reason
 */
public record Feed(
    String kind,
    @Nullable String language,
    @Nullable Duration ttl,
    List<FeedEntry> entries,
    Map<Skipped, Integer> skipped) {

  public Feed {
    entries = List.copyOf(entries);
    skipped = Map.copyOf(skipped);
  }

  /** Why an entry cannot be used. */
  public enum Skipped {
    /** It names no page. */
    NO_LINK,
    /** What it names is no http or https address. */
    BAD_LINK,
    /** Another entry of the same feed names the same page. */
    REPEATED,
    /** It stands beyond the number of entries that are read. */
    BEYOND_LIMIT
  }
}
