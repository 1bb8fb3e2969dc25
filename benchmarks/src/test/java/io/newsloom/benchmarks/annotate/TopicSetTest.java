package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.annotate.TopicSet.Article;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSetTest {

  private static final List<String> TOP_LEVEL =
      IntStream.rangeClosed(1, 17).mapToObj("medtop:%02d000000"::formatted).toList();

  @ParameterizedTest
  @CsvSource({"en, 20", "ru, 8", "be, 8", "uk, 8"})
  void shouldHoldEnoughArticlesOfEachTopic(String language, long enough) {
    List<Article> articles = TopicSet.of(language).articles();
    assertThat(TOP_LEVEL)
        .allSatisfy(
            topic ->
                assertThat(articles.stream().filter(a -> a.topics().get(0).equals(topic)).count())
                    .as(topic)
                    .isGreaterThanOrEqualTo(enough));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldNameOnlyTopLevelTopicsAndEachOnce(String language) {
    assertThat(TopicSet.of(language).articles())
        .allSatisfy(
            article ->
                assertThat(article.topics())
                    .isNotEmpty()
                    .isSubsetOf(TOP_LEVEL)
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldArticlesOfSomeLength(String language) {
    assertThat(TopicSet.of(language).articles())
        .allSatisfy(
            article ->
                assertThat(article.text().split("\\s+").length)
                    .as(article.id())
                    .isGreaterThanOrEqualTo(150));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldNoArticleTwice(String language) {
    List<Article> articles = TopicSet.of(language).articles();
    assertThat(articles).extracting(Article::id).doesNotHaveDuplicates();
    assertThat(articles).extracting(Article::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldSplitEachSetIntoTwoFairHalves(String language) {
    TopicSet set = TopicSet.of(language);
    List<Article> dev = set.half(TopicSet.Half.DEV).articles();
    List<Article> heldOut = set.half(TopicSet.Half.HELD_OUT).articles();

    assertThat(dev).doesNotContainAnyElementsOf(heldOut);
    assertThat(dev.size() + heldOut.size()).isEqualTo(set.articles().size());
    assertThat(heldOut).hasSizeGreaterThan(set.articles().size() / 3);
    assertThat(dev).hasSizeGreaterThan(set.articles().size() / 3);
  }
}
