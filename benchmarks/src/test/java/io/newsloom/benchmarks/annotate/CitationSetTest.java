package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.benchmarks.annotate.CitationSet.Cite;
import io.newsloom.benchmarks.annotate.CitationSet.Item;
import io.newsloom.benchmarks.annotate.CitationSet.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationSetTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldEnoughItems(String language) {
    assertThat(CitationSet.of(language).items()).hasSizeGreaterThanOrEqualTo(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldEnoughNegatives(String language) {
    CitationSet set = CitationSet.of(language);
    assertThat(set.items().stream().filter(item -> item.cites().isEmpty()).count())
        .isGreaterThanOrEqualTo(set.items().size() * 3L / 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldNoTextTwice(String language) {
    assertThat(CitationSet.of(language).items()).extracting(Item::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldQuoteWhatTheTextSays(String language) {
    for (Item item : CitationSet.of(language).items()) {
      assertThat(item.quotes()).allSatisfy(quote -> assertThat(item.text()).contains(quote.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldCiteOnlyQuotesOfTheItem(String language) {
    for (Item item : CitationSet.of(language).items()) {
      assertThat(item.cites().stream().map(Cite::quote).filter(quote -> quote != null))
          .allSatisfy(quote -> assertThat(item.quotes()).extracting(Quote::text).contains(quote));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldTieEachOutletByWordsOfTheText(String language) {
    for (Item item : CitationSet.of(language).items()) {
      assertThat(item.cites()).allSatisfy(c -> assertThat(item.text()).contains(c.verb()));
    }
  }

  @Test
  void shouldRefuseALanguageWithoutASet() {
    assertThatThrownBy(() -> CitationSet.of("xx")).isInstanceOf(IllegalArgumentException.class);
  }
}
