package io.newsloom.extract.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {

  private final WordFilter filter = new WordFilter();

  WordFilterTest() {
    filter.add("byline");
    filter.add("relatedlinks");
    filter.add("l-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "byline",
        "article__byline--small",
        "ArticleByline2",
        "x related links",
        "top-related_links-box",
        "RelatedLinks",
        "by-line2",
        "BYline",
        "L-1",
        "autor-имя"
      })
  void shouldSayThatAWordMayBeInAName(String name) {
    assertThat(mayBeIn(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bylines", "related", "links-related", "l-11"})
  void shouldKnowNearlyAllThatHaveNone(String name) {
    assertThat(mayBeIn(name)).isFalse();
  }

  @Test
  void shouldLookAtTheAskedPartAlone() {
    assertThat(filter.mayBeIn("byline box", 7, 10)).isFalse();
    assertThat(filter.mayBeIn("box byline", 4, 10)).isTrue();
  }

  private boolean mayBeIn(String name) {
    return filter.mayBeIn(name, 0, name.length());
  }
}
