package io.newsloom.annotate.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.page.Hints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the publisher filed an article says what it is about. */
class PublisherTopicsTest {

  private final TopicAnnotator topics = TopicAnnotator.standard();

  @ParameterizedTest
  @CsvSource({
    "Палітыка, politics",
    "ПОЛИТИКА, politics",
    "Події, disaster",
    "Эканоміка, economy",
    "Économie, economy",
    "Społeczeństwo, society",
    "Cronaca nera, crime",
    "Wetter, weather",
    "Medio ambiente, environment",
    "Life & Style, lifestyle",
    "Здоров’я, health",
    "Sports, sport",
  })
  void shouldMapTheSectionInTheLanguagesOfTheHouse(String section, String slug) {
    Article article = Articles.at("https://news.example/a", section, List.of());

    assertThat(annotate(article, null)).extracting(TopicAnnotation::slug).containsExactly(slug);
  }

  @Test
  void shouldSayWhichSectionDecided() {
    Article article = Articles.at("https://news.example/a", "Палітыка", List.of());

    assertThat(annotate(article, null))
        .singleElement()
        .satisfies(
            topic -> {
              assertThat(topic.id()).isEqualTo("medtop:11000000");
              assertThat(topic.evidence()).containsExactly("section: Палітыка");
              assertThat(topic.confidence()).isEqualTo(0.9);
              assertThat(topic.annotator()).isEqualTo(topics.version());
            });
  }

  @Test
  void shouldTakeBothHalvesOfADoubleSection() {
    Article article = Articles.at("https://news.example/a", "Science & Environment", List.of());

    assertThat(annotate(article, null))
        .extracting(TopicAnnotation::slug)
        .containsExactlyInAnyOrder("science", "environment");
  }

  @Test
  void shouldReadTheFoldersAndTheSubDomainOfTheUrl() {
    Article article =
        Articles.at("https://sport.news.example/news/ekonomika/klub-kupili.html", null, List.of());

    assertThat(annotate(article, null))
        .extracting(TopicAnnotation::slug)
        .containsExactlyInAnyOrder("sport", "economy");
  }

  @Test
  void shouldReadPercentEncodedFolders() {
    Article article =
        Articles.at(
            "https://news.example/%D0%BF%D0%BE%D0%B3%D0%BE%D0%B4%D0%B0/1?x=/sport/",
            null, List.of());

    assertThat(annotate(article, null))
        .extracting(TopicAnnotation::slug)
        .containsExactly("weather");
  }

  @Test
  void shouldSurviveAUrlWithAStrayPercentSign() {
    Article article = Articles.at("https://news.example/100%/sport/a", null, List.of());

    assertThat(annotate(article, null)).extracting(TopicAnnotation::slug).containsExactly("sport");
  }

  @Test
  void shouldCountTheSameWordsInSectionAndUrlOnce() {
    Article twice = Articles.at("https://news.example/sport/a", "Sport", List.of());

    assertThat(annotate(twice, null))
        .singleElement()
        .satisfies(topic -> assertThat(topic.evidence()).containsExactly("section: Sport"));
  }

  @Test
  void shouldBeSurerWhenSeveralSignalsAgree() {
    Article one = Articles.at("https://news.example/a", "Sport", List.of());
    Article more = Articles.at("https://news.example/a", "Sport", List.of("football", "tennis"));

    assertThat(annotate(more, null).get(0).confidence())
        .isGreaterThan(annotate(one, null).get(0).confidence());
  }

  @Test
  void shouldPutTheSurestTopicFirst() {
    Article article = Articles.at("https://news.example/a", "Économie", List.of("climate"));

    assertThat(annotate(article, null))
        .extracting(TopicAnnotation::slug)
        .containsExactly("economy", "environment");
  }

  @Test
  void shouldListenToTheFeed() {
    Hints hints = new Hints(null, null, null, null, List.of(), List.of("Грамадства"));
    Article article = Articles.at("https://news.example/a", null, List.of());

    assertThat(annotate(article, hints))
        .singleElement()
        .satisfies(
            topic -> {
              assertThat(topic.slug()).isEqualTo("society");
              assertThat(topic.evidence()).containsExactly("feed: Грамадства");
            });
  }

  @Test
  void shouldReadBreadcrumbsAndIgnoreHome() {
    assertThat(annotate(Articles.underBreadcrumbs("Home", "News", "Crime"), null))
        .extracting(TopicAnnotation::slug)
        .containsExactly("crime");
  }

  @Test
  void shouldSayNothingOfSectionsItDoesNotKnow() {
    Article article = Articles.at("https://news.example/world/a", "World", List.of("Minsk"));

    assertThat(annotate(article, null)).isEmpty();
  }

  @Test
  void shouldRefuseATableInWhichOneNameIsTwoTopics() {
    List<String> table = List.of("sport\ten\trunning", "health\ten\trunning");

    assertThatThrownBy(() -> SectionTable.parse(table)).hasMessageContaining("running is both");
  }

  @Test
  void shouldRefuseARowThatIsNotThreeColumns() {
    assertThatThrownBy(() -> SectionTable.parse(List.of("sport\tfootball")))
        .hasMessageContaining("want topic, language, names");
  }

  private List<TopicAnnotation> annotate(Article article, @Nullable Hints hints) {
    return topics.annotate(Input.of(article, hints), Annotations.NONE).topics();
  }
}
