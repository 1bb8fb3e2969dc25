package io.newsloom.common.event;

import io.newsloom.common.article.Articles;
import io.newsloom.common.page.SourceRef;
import java.time.Instant;
import java.util.List;

/** Events for tests. */
public final class Events {

  private static final Instant FIRST_SEEN = Instant.parse("2026-01-15T18:20:03.250Z");
  private static final Instant FETCHED = Instant.parse("2026-01-15T19:20:00Z");
  private static final SourceRef SOURCE =
      new SourceRef("example", "Example News", "rss", "Europe/Minsk");

  private Events() {}

  public static ArticleEvent published() {
    return event(1, Lifecycle.PUBLISHED, List.of()).withAnnotations(annotations());
  }

  public static ArticleEvent updated() {
    return event(2, Lifecycle.UPDATED, List.of("headline", "body"));
  }

  public static ArticleEvent retracted() {
    return new ArticleEvent(
        Articles.full().id(),
        3,
        Lifecycle.RETRACTED,
        FIRST_SEEN,
        FETCHED,
        List.of(),
        SOURCE,
        Articles.full().id(),
        null,
        Annotations.NONE);
  }

  static ArticleEvent event(int version, Lifecycle lifecycle, List<String> changes) {
    return new ArticleEvent(
        Articles.full().id(),
        version,
        lifecycle,
        FIRST_SEEN,
        FETCHED,
        changes,
        SOURCE,
        Articles.full().id(),
        Articles.full(),
        Annotations.NONE);
  }

  private static Annotations annotations() {
    return Annotations.NONE
        .withLanguage(new LanguageAnnotation("en", 0.99, List.of("be"), "language/1"))
        .withTopics(
            List.of(
                new TopicAnnotation(
                    "medtop:17000000",
                    "weather",
                    "weather",
                    0.9,
                    List.of("section: Weather"),
                    "publisher-topics/1")));
  }
}
