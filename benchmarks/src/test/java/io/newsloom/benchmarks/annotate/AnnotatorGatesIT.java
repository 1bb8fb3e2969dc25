package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the annotators to their floors on the sets beside the tests. A floor is raised with the
 * change that earns it, and lowered only with an entry in the changelog that says why.
 */
@Tag("annotation")
class AnnotatorGatesIT {

  private final Annotator annotator = Annotators.standard();

  @ParameterizedTest
  @CsvSource({"en, 0.843, 0.848", "ru, 0.869, 0.869", "be, 0.889, 0.891", "uk, 0.874, 0.877"})
  void shouldFindTopics(String language, double microF1, double macroF1) {
    TopicScores scores = TopicScores.of(TopicSet.of(language), annotator);

    assertThat(scores.micro()).isGreaterThanOrEqualTo(microF1);
    assertThat(scores.macro()).isGreaterThanOrEqualTo(macroF1);
  }

  @ParameterizedTest
  @CsvSource({"en, 0.848", "ru, 0.866", "be, 0.886", "uk, 0.873"})
  void shouldFindTopicsOfTheHalfThatNobodyLooksInto(String language, double microF1) {
    TopicSet heldOut = TopicSet.of(language).half(TopicSet.Half.HELD_OUT);

    assertThat(TopicScores.of(heldOut, annotator).micro()).isGreaterThanOrEqualTo(microF1);
  }

  @ParameterizedTest
  @CsvSource({"en, 0.95, 0.90", "ru, 0.98, 0.97", "be, 0.97, 0.92", "uk, 0.98, 0.93"})
  void shouldFindCitations(String language, double precision, double recall) {
    Tally citations = CitationScores.of(CitationSet.of(language), annotator).citations();

    assertThat(citations.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(citations.recall()).isGreaterThanOrEqualTo(recall);
  }

  @ParameterizedTest
  @CsvSource({"en, 0.98, 0.96", "ru, 0.98, 0.96", "be, 0.96, 0.96", "uk, 0.98, 0.92"})
  void shouldFindQuotes(String language, double precision, double recall) {
    Tally quotes = CitationScores.of(CitationSet.of(language), annotator).quotes();

    assertThat(quotes.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(quotes.recall()).isGreaterThanOrEqualTo(recall);
  }

  @ParameterizedTest
  @CsvSource({"en, 0.91, 0.89", "ru, 0.96, 0.94", "be, 0.94, 0.94", "uk, 0.98, 0.92"})
  void shouldFindQuotesWithTheirSpeakers(String language, double precision, double recall) {
    Tally speakers = CitationScores.of(CitationSet.of(language), annotator).speakers();

    assertThat(speakers.precision()).isGreaterThanOrEqualTo(precision);
    assertThat(speakers.recall()).isGreaterThanOrEqualTo(recall);
  }
}
