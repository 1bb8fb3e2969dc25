package io.newsloom.enrich.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Image;
import io.newsloom.common.article.Rights;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.json.Json;
import io.newsloom.enrich.version.Versions.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Known known =
      ((Decision.Change) Versions.decide(null, MORNING, article("Bridge", "Cars.", "a.jpg?w=1")))
          .next();

  @Test
  void shouldBeginWithVersionOne() {
    assertThat(known.version()).isEqualTo(1);
    assertThat(known.firstSeen()).isEqualTo(MORNING);
  }

  @Test
  void shouldTakeNoNoticeOfAnImagesQuery() {
    Decision decision = Versions.decide(known, NOON, article("Bridge", "Cars.", "a.jpg?w=2"));

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Same.class, same -> assertThat(same.known().asOf()).isEqualTo(NOON));
  }

  @Test
  void shouldNameTheFieldsThatChanged() {
    Decision decision = Versions.decide(known, NOON, article("A bridge", "Buses.", "a.jpg"));

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Change.class,
            change -> {
              assertThat(change.lifecycle()).isEqualTo(Lifecycle.UPDATED);
              assertThat(change.changes()).containsExactly("body", "headline");
            });
  }

  @Test
  void shouldCountAPageFetchedEarlierAsHistory() {
    Decision decision =
        Versions.decide(known, MORNING.minusSeconds(1), article("Old", "Older.", "b.jpg"));

    assertThat(decision).isEqualTo(new Decision.Same(known));
  }

  @Test
  void shouldKeepAWholeArticleBeforeWhichAWallCameUp() {
    Known whole = next(Versions.decide(null, MORNING, article(Access.METERED, "Cars. ".repeat(9))));

    assertThat(Versions.decide(whole, NOON, article(Access.PAYWALLED, "Cars.")))
        .isEqualTo(new Decision.Same(whole));
  }

  @Test
  void shouldTakeAShorterTextWithoutAWallForAnUpdate() {
    Known whole = next(Versions.decide(null, MORNING, article(Access.FREE, "Cars. ".repeat(9))));

    assertThat(Versions.decide(whole, NOON, article(Access.FREE, "Cars.")))
        .isInstanceOf(Decision.Change.class);
  }

  @Test
  void shouldBringARetractedArticleBackEvenBehindAWall() {
    Known whole = next(Versions.decide(null, MORNING, article(Access.FREE, "Cars. ".repeat(9))));
    Known retracted = next(Versions.decide(whole, NOON, null));

    assertThat(Versions.decide(retracted, NOON.plusSeconds(1), article(Access.PAYWALLED, "Cars.")))
        .isInstanceOf(Decision.Change.class);
  }

  @Test
  void shouldReadWhatAReleaseBeforeLettersRemembered() {
    Known old =
        Json.mapper()
            .readValue(
                """
                {"version":3,"fingerprint":"ab","firstSeen":"2026-03-02T08:00:00Z",
                 "asOf":"2026-03-02T08:00:00Z"}""",
                Known.class);

    assertThat(old.letters()).isZero();
    assertThat(Versions.decide(old, NOON, article(Access.PAYWALLED, "Cars.")))
        .isInstanceOf(Decision.Change.class);
  }

  @Test
  void shouldRememberTheTopicsOfARetractedArticle() {
    Known routed = known.withTopics(List.of("sport"));

    assertThat(Versions.decide(routed, NOON, null))
        .isInstanceOfSatisfying(
            Decision.Change.class,
            change -> {
              assertThat(change.next().retracted()).isTrue();
              assertThat(change.next().topics()).containsExactly("sport");
            });
  }

  @Test
  void shouldKnowNothingOfAPageThatWasAlwaysGone() {
    assertThat(Versions.decide(null, NOON, null)).isEqualTo(new Decision.NeverKnown());
  }

  @Test
  void shouldFollowAnotherLaneWithoutForgettingWhatItAlreadySaw() {
    Known later = known.confirmed(NOON);
    Known told = new Known(2, "other", Map.of(), MORNING, MORNING, true, List.of(), 0);

    Known following = told.following(later.withTopics(List.of("sport")));

    assertThat(following.version()).isEqualTo(2);
    assertThat(following.asOf()).isEqualTo(NOON);
    assertThat(following.topics()).containsExactly("sport");
  }

  private static Known next(Decision decision) {
    return ((Decision.Change) decision).next();
  }

  private static Article article(Access access, String text) {
    return article("Bridge", text, "a.jpg", access);
  }

  private static Article article(String headline, String text, String image) {
    return article(headline, text, image, Access.FREE);
  }

  private static Article article(String headline, String text, String image, Access access) {
    return new Article(
        "https://gazette.example/bridge",
        "https://gazette.example/bridge",
        null,
        headline,
        null,
        null,
        List.of(new Block.Paragraph(text)),
        List.of(),
        List.of(),
        null,
        null,
        "en",
        List.of(),
        "The Gazette",
        null,
        List.of(),
        List.of(),
        new Image("https://gazette.example/" + image, null, null, null),
        access,
        Rights.UNSTATED,
        List.of(),
        Map.of(),
        "test/1");
  }
}
