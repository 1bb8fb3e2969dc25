package io.newsloom.ingest.source;

import io.newsloom.common.page.SourceRef;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One feed that is polled.
 *
 * @param id short stable id, e.g. {@code bbc-russian}
 * @param name what people call it
 * @param url the feed's absolute address: RSS, Atom or JSON Feed, told apart by its bytes
 * @param zone the zone its articles' dates are in when they state none
 * @param language BCP 47 tag of its articles, if the feed does not say
 * @param every the shortest time between two polls
 * @param slowest the longest time between two polls of a feed that brings nothing new
 * @param revisit how long after a page was first published it is fetched again, ascending
 * @param enabled false: remembered, but left alone
 */
public record Source(
    String id,
    String name,
    String url,
    @Nullable ZoneId zone,
    @Nullable String language,
    Duration every,
    Duration slowest,
    List<Duration> revisit,
    boolean enabled) {

  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(url, "url");
    revisit = List.copyOf(revisit);
    if (slowest.compareTo(every) < 0) {
      throw new IllegalArgumentException("slowest is shorter than every");
    }
  }

  /** How pages name this source. */
  public SourceRef ref(String kind) {
    return new SourceRef(id, name, kind, zone == null ? null : zone.getId());
  }
}
