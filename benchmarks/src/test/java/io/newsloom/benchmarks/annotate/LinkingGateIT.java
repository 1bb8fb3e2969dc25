package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.entity.EntityAnnotator;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.tagger.Taggers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links are right, and there are as many as there were; so are names of whom nobody knows. */
class LinkingGateIT {

  private static final Linker LINKER = new Linker(KnowledgeBase.standard(), Taggers.standard());
  private static final Annotator NAMES =
      Annotators.chain(LanguageAnnotator.standard(), EntityAnnotator.standard());

  @ParameterizedTest
  @CsvSource({"en,0.98,0.865", "ru,0.985,0.895", "be,0.99,0.86", "uk,0.995,0.88"})
  void shouldLinkRightlyWhatItLinks(String language, double precision, double recall) {
    LinkingScores scores = LinkingScores.of(LinkingSet.of(language), LINKER);

    assertThat(scores.precision())
        .as("wrong: %s", scores.wrong())
        .isGreaterThanOrEqualTo(precision);
    assertThat(scores.recall()).as("missed: %s", scores.missed()).isGreaterThanOrEqualTo(recall);
  }

  @ParameterizedTest
  @CsvSource({"en,0.98,0.85,0.06", "ru,0.92,0.93,0.08", "be,0.92,0.72,0.07", "uk,0.92,0.95,0.07"})
  void shouldNameWhomNobodyKnowsInTheDictionaryForm(
      String language, double form, double recall, double noise) {
    NamesScores scores = NamesScores.of(NamesSet.of(language), NAMES);

    assertThat(scores.form()).as("wrong: %s", scores.errors()).isGreaterThanOrEqualTo(form);
    assertThat(scores.recall()).as("wrong: %s", scores.errors()).isGreaterThanOrEqualTo(recall);
    assertThat(scores.noise()).as("wrong: %s", scores.errors()).isLessThanOrEqualTo(noise);
  }
}
