package io.newsloom.standalone.house;

import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * The sample site as sources: a feed a language, in each of the formats. Polled far more often than
 * anybody would a real one.
 */
final class SampleSources {

  private static final ZoneId ZONE = ZoneId.of("Europe/Minsk");
  private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(100);
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final Duration SLOWEST = Duration.ofSeconds(4);

  /** RSS has no date of change: a correction shows only when the page is fetched again. */
  private static final List<Duration> REVISIT =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5));

  private SampleSources() {}

  static Sources of(String site) {
    return new Sources(
        Sources.DEFAULT_USER_AGENT,
        BETWEEN_REQUESTS,
        List.of(URI.create(site).getHost()),
        Sources.DEFAULT_FORGET_AFTER,
        List.of(
            source(site, "zarechany-en", "The Zarechany Herald", "en", "rss.xml"),
            source(site, "zarechany-be", "Зарачанскі веснік", "be", "atom.xml"),
            source(site, "zarechany-ru", "Заречанский вестник", "ru", "rss.xml"),
            source(site, "zarechany-uk", "Зарічанський вісник", "uk", "feed.json")));
  }

  private static Source source(String site, String id, String name, String language, String feed) {
    return new Source(
        id,
        name,
        site + "/" + language + "/" + feed,
        ZONE,
        language,
        EVERY,
        SLOWEST,
        REVISIT,
        true);
  }
}
