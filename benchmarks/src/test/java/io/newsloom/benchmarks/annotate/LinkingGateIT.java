package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.tagger.Taggers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links are right, and there are as many as there were. */
class LinkingGateIT {

  private static final Linker LINKER = new Linker(KnowledgeBase.standard(), Taggers.standard());

  @ParameterizedTest
  @CsvSource({"en,0.97,0.62", "ru,0.97,0.60", "be,0.97,0.57", "uk,0.97,0.59"})
  void shouldLinkRightlyWhatItLinks(String language, double precision, double recall) {
    LinkingScores scores = LinkingScores.of(LinkingSet.of(language), LINKER);

    assertThat(scores.precision())
        .as("wrong: %s", scores.wrong())
        .isGreaterThanOrEqualTo(precision);
    assertThat(scores.recall()).as("missed: %s", scores.missed()).isGreaterThanOrEqualTo(recall);
  }
}
