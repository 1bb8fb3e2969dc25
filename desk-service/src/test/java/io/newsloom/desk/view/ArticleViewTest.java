package io.newsloom.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.json.Json;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.desk.TestArticle;
import io.newsloom.desk.channel.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleViewTest {

  private final ArticleView view = new ArticleView(3);

  @Test
  void shouldForgetTheOldestWhenFull() {
    for (int i = 0; i < 5; i++) {
      apply(
          TestArticle.of("a" + i, "Number " + i).seen(TestArticle.NOON.plusSeconds(i)).published());
    }

    assertThat(headlines()).containsExactly("Number 4", "Number 3", "Number 2");
    assertThat(view.find(key("a0"))).isEmpty();
    assertThat(view.size()).isEqualTo(3);
  }

  @Test
  void shouldMoveAnUpdatedArticleToTheTopAndListItOnce() {
    apply(TestArticle.of("a", "First").published());
    apply(TestArticle.of("b", "Second").seen(TestArticle.NOON.plusSeconds(1)).published());
    apply(
        TestArticle.of("a", "Third").seen(TestArticle.NOON.plusSeconds(2)).updated(2, "headline"));

    assertThat(headlines()).containsExactly("Third", "Second");
  }

  @Test
  void shouldRememberVersionsNewestFirst() {
    apply(TestArticle.of("a", "First").published());
    apply(TestArticle.of("a", "Second").updated(2, "headline"));
    apply(TestArticle.of("a", "Second").retracted(3));

    assertThat(view.find(key("a")).orElseThrow().versions())
        .extracting(VersionNote::version)
        .containsExactly(3, 2, 1);
  }

  @Test
  void shouldNotGoBackToAnEarlierVersion() {
    apply(TestArticle.of("a", "Second").updated(2, "headline"));
    apply(TestArticle.of("a", "First").published());

    assertThat(headlines()).containsExactly("Second");
  }

  @Test
  void shouldKnowARetractionByWhatItRetracts() {
    apply(TestArticle.of("a", "Gone").in("be").about(MediaTopic.SPORT).published());

    Summary retraction = apply(TestArticle.of("a", "").retracted(2));

    assertThat(retraction.lifecycle()).isEqualTo(Lifecycle.RETRACTED);
    assertThat(retraction.headline()).isEqualTo("Gone");
    assertThat(retraction.language()).isEqualTo("be");
    assertThat(retraction.topics()).containsExactly("sport");
    assertThat(retraction.lead()).isNull();
    assertThat(retraction.unknown()).isFalse();
  }

  @Test
  void shouldLetARetractionOfAnUnknownArticleThroughEveryFilter() {
    Summary retraction = view.summarize(record(TestArticle.of("a", "").retracted(2)));

    assertThat(retraction.unknown()).isTrue();
    assertThat(new Filter(List.of("be"), List.of(), List.of(), List.of(), "", null))
        .accepts(retraction);
    assertThat(view.size()).isZero();
  }

  @Test
  void shouldKeepTheEventAsItStandsOnTheChannel() {
    ArticleEvent event = TestArticle.of("a", "Whole").published();
    apply(event);

    assertThat(view.find(key("a")).orElseThrow().json())
        .isEqualTo(Json.mapper().writeValueAsBytes(event));
    assertThat(view.find(key("a")).orElseThrow().event()).isEqualTo(event);
  }

  @Test
  void shouldCountWhatThereIsToFilterByMostFirst() {
    apply(TestArticle.of("a", "A").in("be").published());
    apply(TestArticle.of("b", "B").in("en").published());
    apply(TestArticle.of("c", "C").in("en-GB").about().published());

    Facets facets = view.facets();

    assertThat(facets.languages()).extracting(Facets.Facet::value).containsExactly("en", "be");
    assertThat(facets.topics()).containsExactly(new Facets.Facet("politics", "politics", 2));
    assertThat(facets.sources()).extracting(Facets.Facet::count).containsExactly(3);
  }

  private List<String> headlines() {
    return view.list(Filter.ALL, null, 10).articles().stream()
        .map(article -> article.summary().headline())
        .toList();
  }

  private Summary apply(ArticleEvent event) {
    return view.apply(record(event));
  }

  private static ArticleRecord record(ArticleEvent event) {
    return new ArticleRecord(0, 0, event, Json.mapper().writeValueAsBytes(event));
  }

  private static String key(String path) {
    return ArticleKey.of("https://news.example/" + path);
  }
}
