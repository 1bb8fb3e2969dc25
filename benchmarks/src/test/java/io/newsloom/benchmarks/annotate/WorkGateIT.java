package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.tagger.Taggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Works and events are found as they were. A floor is raised with the change that earns it, and
 * lowered only with an entry in the changelog that says why.
 */
@Tag("annotation")
class WorkGateIT {

  private static final Linker LINKER = new Linker(KnowledgeBase.standard(), Taggers.standard());

  @ParameterizedTest
  @CsvSource({
    "en, 0.99, 0.92",
    "ru, 0.99, 0.96",
    "be, 0.96, 0.96",
    "uk, 0.99, 0.96",
    "de, 0.99, 0.99",
    "fr, 0.99, 0.99",
    "es, 0.99, 0.99",
    "pl, 0.99, 0.99",
    "it, 0.99, 0.99"
  })
  void shouldFindWorks(String language, double precision, double recall) {
    Tally works = WorkScores.of(WorkSet.of(language), LINKER).works();

    assertThat(works.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(works.recall()).isGreaterThanOrEqualTo(recall);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0.99, 0.99",
    "ru, 0.99, 0.96",
    "be, 0.99, 0.96",
    "uk, 0.99, 0.90",
    "de, 0.99, 0.99",
    "fr, 0.99, 0.99",
    "es, 0.99, 0.99",
    "pl, 0.99, 0.85",
    "it, 0.99, 0.99"
  })
  void shouldFindEvents(String language, double precision, double recall) {
    Tally events = WorkScores.of(WorkSet.of(language), LINKER).events();

    assertThat(events.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(events.recall()).isGreaterThanOrEqualTo(recall);
  }
}
