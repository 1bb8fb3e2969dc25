package io.newsloom.ingest.source;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All sources, and what holds for every one of them.
 *
 * @param userAgent the User-Agent header; its first word is the name that robots.txt is read for
 * @param perHostDelay the shortest time between two requests to one host
 * @param allowHosts hosts that may have an address inside the network: loopback in a demo
 * @param forgetAfter how long a page is remembered after it left its feed
 * @param sources in the order of the file; ids are unique
 */
public record Sources(
    String userAgent,
    Duration perHostDelay,
    List<String> allowHosts,
    Duration forgetAfter,
    List<Source> sources) {

  public static final String DEFAULT_USER_AGENT = "Newsloom/0.1";
  public static final Duration DEFAULT_PER_HOST_DELAY = Duration.ofSeconds(1);
  public static final Duration DEFAULT_FORGET_AFTER = Duration.ofDays(7);
  public static final Duration DEFAULT_EVERY = Duration.ofMinutes(5);
  public static final Duration DEFAULT_SLOWEST = Duration.ofHours(1);

  /** Corrections cluster in the first hours: four edits in five come within a day. */
  public static final List<Duration> DEFAULT_REVISIT =
      List.of(
          Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24));

  public Sources {
    allowHosts = List.copyOf(allowHosts);
    sources = List.copyOf(sources);
    if (sources.stream().map(Source::id).distinct().count() < sources.size()) {
      throw new IllegalArgumentException("two sources have the same id");
    }
  }

  /** The product token that robots.txt groups are matched with (RFC 9309 section 2.2.1). */
  public String robotName() {
    return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }

  public Optional<Source> byId(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }
}
