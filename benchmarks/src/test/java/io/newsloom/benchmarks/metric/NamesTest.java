package io.newsloom.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void shouldIgnoreCasePunctuationAndSpaceInTitles() {
    assertThat(Names.sameTitle("„So geht's“: Tipps", "SO GEHT’S – Tipps ")).isTrue();
  }

  @Test
  void shouldNotAcceptATitleWithTheSitesName() {
    assertThat(Names.sameTitle("A painful blow", "A painful blow | The Daily")).isFalse();
    assertThat(Names.sameTitle("A painful blow", null)).isFalse();
  }

  @Test
  void shouldCompareAuthorsHoweverTheyAreSplitAndOrdered() {
    assertThat(Names.sameAuthors(List.of("Maria Ray & Jan Kix"), List.of("Jan Kix", "Maria Ray")))
        .isTrue();
  }

  @Test
  void shouldNotAcceptAnAuthorTooManyOrTooFew() {
    assertThat(Names.sameAuthors(List.of("Jan Kix"), List.of("Jan Kix", "dpa"))).isFalse();
    assertThat(Names.sameAuthors(List.of("Jan Kix", "dpa"), List.of("Jan Kix"))).isFalse();
  }
}
