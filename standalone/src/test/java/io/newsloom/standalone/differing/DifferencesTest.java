package io.newsloom.standalone.differing;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.page.SourceRef;
import io.newsloom.standalone.differing.Differences.FieldDifference;
import io.newsloom.standalone.input.PlainArticle;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

  private final Snapshot live = new Snapshot();
  private final Snapshot shadow = new Snapshot();

  @Test
  void shouldFindNothingWhereOnlyTheVersionsOfAnnotatorsDiffer() {
    live.add(event("a", "Text", topics("t/1", 0.9, "medtop:1")));
    shadow.add(event("a", "Text", topics("t/2", 0.9, "medtop:1")));

    Differences found = differences();

    assertThat(found.isEmpty()).isTrue();
    assertThat(found.fields()).isEmpty();
    assertThat(found.same()).isEqualTo(1);
    assertThat(found.liveMakers()).containsEntry("t/1", 1);
    assertThat(found.shadowMakers()).containsEntry("t/2", 1);
  }

  @Test
  void shouldCountPerFieldWhatChangedAppearedAndVanished() {
    live.add(event("changed", "Old", topics("t/1", 0.9, "medtop:1")));
    shadow.add(event("changed", "New", topics("t/1", 0.9, "medtop:1", "medtop:2")));
    live.add(event("appeared", "Text", Annotations.NONE));
    shadow.add(event("appeared", "Text", topics("t/1", 0.9, "medtop:1")));
    live.add(event("vanished", "Text", topics("t/1", 0.9, "medtop:1")));
    shadow.add(event("vanished", "Text", Annotations.NONE));

    Differences found = differences();

    assertThat(found.changed()).isEqualTo(3);
    assertThat(found.fields())
        .isEqualTo(
            Map.of(
                "body", new FieldDifference(1, 0, 0, 0, List.of("changed")),
                "topics",
                    new FieldDifference(1, 1, 1, 0, List.of("appeared", "changed", "vanished"))));
  }

  @Test
  void shouldKeepOtherConfidencesApartFromChanges() {
    live.add(event("a", "Text", topics("t/1", 0.9, "medtop:1")));
    shadow.add(event("a", "Text", topics("t/1", 0.8, "medtop:1")));

    assertThat(differences().isEmpty()).isTrue();
    assertThat(differences().fields())
        .isEqualTo(Map.of("topics", new FieldDifference(0, 0, 0, 1, List.of())));
  }

  @Test
  void shouldNotCompareWithAPageThatCameInLater() {
    live.add(at(NOON.plusSeconds(1), event("a", "New", Annotations.NONE)));
    shadow.add(event("a", "Old", Annotations.NONE));

    assertThat(differences().newer()).isEqualTo(1);
    assertThat(differences().isEmpty()).isTrue();
  }

  @Test
  void shouldCountArticlesThatOnlyOneSideHas() {
    live.add(event("a", "Text", Annotations.NONE));
    live.add(event("b", "Text", Annotations.NONE));
    shadow.add(event("b", "Text", Annotations.NONE));
    shadow.add(event("c", "Text", Annotations.NONE));

    assertThat(differences().onlyLive()).isEqualTo(1);
    assertThat(differences().onlyShadow()).isEqualTo(1);
    assertThat(differences().isEmpty()).isFalse();
  }

  @Test
  void shouldShowNoMoreSamplesThanAskedForAndTheirValues() {
    for (String id : List.of("c", "b", "a")) {
      live.add(event(id, "Text", language("en")));
      shadow.add(event(id, "Text", language("be")));
    }

    Differences found = Differences.between(live, shadow, 2);
    List<String> lines =
        DiffText.lines(
            found,
            new Samples(Map.of("a", event("a", "Text", language("en")))),
            new Samples(Map.of("a", event("a", "Text", language("be")))));

    assertThat(found.fields().get("language"))
        .isEqualTo(new FieldDifference(3, 0, 0, 0, List.of("a", "b")));
    assertThat(lines)
        .containsSubsequence("language of a", "  live    en", "  shadow  be")
        .anySatisfy(line -> assertThat(line).matches("language +3 +0 +0 +0"));
  }

  /** A field that is new in the events must not be left out of comparisons. */
  @Test
  void shouldCompareEveryFieldOfAnArticleAndItsAnnotations() {
    Set<String> compared =
        Stream.of(Compared.values()).map(Compared::label).collect(Collectors.toSet());
    Set<String> identity = Set.of("id", "url", "extractor");

    assertThat(names(Article.class))
        .filteredOn(name -> !identity.contains(name))
        .allSatisfy(name -> assertThat(compared).contains(name));
    assertThat(names(Annotations.class)).allSatisfy(name -> assertThat(compared).contains(name));
    assertThat(compared).contains("declaredLanguage");
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private Differences differences() {
    return Differences.between(live, shadow, 3);
  }

  private static Annotations topics(String annotator, double confidence, String... ids) {
    return Annotations.NONE.withTopics(
        Arrays.stream(ids)
            .map(id -> new TopicAnnotation(id, "x", "x", confidence, List.of(), annotator))
            .toList());
  }

  private static Annotations language(String tag) {
    return Annotations.NONE.withLanguage(new LanguageAnnotation(tag, 1, List.of(), "l/1"));
  }

  private static ArticleEvent event(String id, String text, Annotations found) {
    return new ArticleEvent(
        id,
        1,
        Lifecycle.PUBLISHED,
        NOON,
        NOON,
        List.of(),
        new SourceRef("s", "S", "rss", null),
        id,
        PlainArticle.of(id, null, null, "Headline", text),
        found);
  }

  private static ArticleEvent at(Instant fetched, ArticleEvent event) {
    return new ArticleEvent(
        event.id(),
        2,
        Lifecycle.UPDATED,
        event.firstSeen(),
        fetched,
        List.of(),
        event.source(),
        event.pageId(),
        event.article(),
        event.annotations());
  }
}
