package io.newsloom.common.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

  private static final PageRef PAGE =
      new PageRef("https://example.org/news/1", "newsloom.pages", 3, 42);

  static Stream<ArticleEvent> events() {
    return Stream.of(Events.published(), Events.updated(), Events.retracted());
  }

  static Stream<Outcome> outcomes() {
    return Stream.of(
        new Outcome.Published(PAGE, PAGE.id(), 1),
        new Outcome.Updated(PAGE, PAGE.id(), 2),
        new Outcome.Unchanged(PAGE, PAGE.id(), 2),
        new Outcome.Rejected(PAGE, Rejection.SECTION_FRONT, "41 links, no paragraph"),
        new Outcome.DeadLettered(PAGE, "the key is no web address"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldReadBackAnEvent(ArticleEvent event) {
    String json = Json.mapper().writeValueAsString(event);

    assertThat(Json.mapper().readValue(json, ArticleEvent.class)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldWriteTheSameEventAsTheSameBytes(ArticleEvent event) {
    String json = Json.mapper().writeValueAsString(event);
    ArticleEvent read = Json.mapper().readValue(json, ArticleEvent.class);

    assertThat(Json.mapper().writeValueAsString(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void shouldReadBackAnOutcome(Outcome outcome) {
    String json = Json.mapper().writerFor(Outcome.class).writeValueAsString(outcome);

    assertThat(Json.mapper().readValue(json, Outcome.class)).isEqualTo(outcome);
  }

  @Test
  void shouldNameTheOutcomeFirst() {
    Outcome rejected = new Outcome.Rejected(PAGE, Rejection.SECTION_FRONT, "41 links");

    assertThat(Json.mapper().writerFor(Outcome.class).writeValueAsString(rejected))
        .startsWith("{\"outcome\":\"rejected\"")
        .contains("\"reason\":\"section-front\"");
  }

  @Test
  void shouldTakeAReasonOfTomorrowForAnother() {
    String json =
        "{\"outcome\":\"rejected\",\"page\":{\"id\":\"a\",\"channel\":\"c\",\"partition\":0,"
            + "\"offset\":1},\"reason\":\"too-dull\",\"detail\":\"\"}";

    assertThat(Json.mapper().readValue(json, Outcome.class))
        .extracting("reason")
        .isEqualTo(Rejection.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLISHED, io.newsloom.article.published",
    "UPDATED, io.newsloom.article.updated",
    "RETRACTED, io.newsloom.article.retracted"
  })
  void shouldNameTheEventTypeAfterWhatHappened(Lifecycle lifecycle, String type) {
    assertThat(lifecycle.eventType()).isEqualTo(type);
    assertThat(Lifecycle.ofEventType(type)).contains(lifecycle);
  }

  @Test
  void shouldKnowNoOtherEventTypes() {
    assertThat(Lifecycle.ofEventType(CloudEvents.PAGE_FETCHED)).isEmpty();
  }

  @Test
  void shouldRefuseAnEventWithoutArticleUnlessItIsARetraction() {
    ArticleEvent r = Events.retracted();

    assertThatThrownBy(
            () ->
                new ArticleEvent(
                    r.id(),
                    1,
                    Lifecycle.UPDATED,
                    r.firstSeen(),
                    r.fetchedAt(),
                    List.of(),
                    r.source(),
                    r.pageId(),
                    null,
                    Annotations.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no article");
  }

  @Test
  void shouldCountVersionsFromOne() {
    assertThatThrownBy(() -> Events.event(0, Lifecycle.PUBLISHED, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 0");
  }
}
