package io.newsloom.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.newsloom.ingest.fetch.FetchRequest;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.FetchResult.Answer;
import io.newsloom.ingest.fetch.FetchResult.Refused;
import io.newsloom.ingest.fetch.Fetcher;
import io.newsloom.ingest.fetch.Gate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.HttpUrl;

/**
 * What robots.txt allows us (RFC 9309), fetched when first needed and kept for a day at most.
 * Thread-safe.
 */
public final class Robots implements Gate {

  /** RFC 9309 section 2.4. */
  private static final Duration LONGEST = Duration.ofHours(24);

  /** A server in trouble is asked again soon: until then everything is disallowed. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

  /** RFC 9309 section 2.5 asks for at least 500 KiB. */
  private static final int MAX_BYTES = 512 * 1024;

  /** Not in the RFC, yet sites mean it; a longer one would starve its source. */
  private static final Duration MAX_CRAWL_DELAY = Duration.ofMinutes(2);

  private static final int MAX_SITES = 10_000;

  private final Fetcher fetcher;
  private final String robotName;
  private final InstantSource clock;
  private final ConcurrentMap<String, Rules> sites = new ConcurrentHashMap<>();

  /**
   * @param fetcher one without this gate
   * @param robotName the product token to read groups for, lower case
   */
  public Robots(Fetcher fetcher, String robotName, InstantSource clock) {
    this.fetcher = fetcher;
    this.robotName = robotName;
    this.clock = clock;
  }

  @Override
  public Optional<String> objection(HttpUrl url) {
    Rules rules = rules(url);
    return rules.parsed().isAllowed(url.toString())
        ? Optional.empty()
        : Optional.of(rules.origin() + "robots.txt disallows " + url + rules.why());
  }

  /** The crawl delay of a site whose rules are known; zero otherwise. */
  public Duration crawlDelay(String address) {
    HttpUrl url = HttpUrl.parse(address);
    Rules rules = url == null ? null : sites.get(origin(url));
    long millis = rules == null ? 0 : rules.parsed().getCrawlDelay();
    return millis <= 0
        ? Duration.ZERO
        : Duration.ofMillis(Math.min(millis, MAX_CRAWL_DELAY.toMillis()));
  }

  private Rules rules(HttpUrl url) {
    String origin = origin(url);
    Instant now = clock.instant();
    Rules known = sites.get(origin);
    if (known != null && known.until().isAfter(now)) {
      return known;
    }
    Rules fetched = fetch(origin, now);
    if (sites.size() >= MAX_SITES) {
      sites.clear(); // far more sites than a sources file names: start over rather than grow
    }
    sites.put(origin, fetched);
    return fetched;
  }

  private Rules fetch(String origin, Instant now) {
    FetchResult result =
        fetcher.fetch(
            new FetchRequest(
                origin + "robots.txt", null, "text/plain,*/*;q=0.1", MAX_BYTES, MAX_BYTES));
    if (result instanceof Answer answer && answer.ok()) {
      return new Rules(origin, parse(answer), now.plus(LONGEST), "");
    }
    if (result instanceof Answer answer && answer.status() >= 400 && answer.status() < 500) {
      // RFC 9309 section 2.3.1.3: "unavailable" means that anything may be accessed.
      return new Rules(
          origin, new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(LONGEST), "");
    }
    if (result instanceof Refused) {
      // Too many redirects count as "unavailable" (section 2.3.1.2); and a host inside the network
      // is refused again, for that very reason, when the page itself is asked for.
      return new Rules(
          origin, new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(AFTER_FAILURE), "");
    }
    // RFC 9309 section 2.3.1.4: "unreachable" means complete disallow.
    return new Rules(
        origin,
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
        now.plus(AFTER_FAILURE),
        " because it cannot be read itself (" + result.label() + ")");
  }

  private BaseRobotRules parse(Answer answer) {
    String contentType =
        answer.headers().contentType() == null ? "text/plain" : answer.headers().contentType();
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0) // not thread-safe: a new one each time
        .parseContent(answer.url(), answer.body(), contentType, List.of(robotName));
  }

  private static String origin(HttpUrl url) {
    return url.newBuilder().encodedPath("/").query(null).fragment(null).build().toString();
  }

  private record Rules(String origin, BaseRobotRules parsed, Instant until, String why) {}
}
