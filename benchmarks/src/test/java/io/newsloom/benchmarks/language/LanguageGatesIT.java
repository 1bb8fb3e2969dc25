package io.newsloom.benchmarks.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.language.LanguageDetector;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the language model to its floors on sentences that it was not trained on. */
@Tag("language")
@ExtendWith(CorpusExtension.class)
class LanguageGatesIT {

  private static final List<String> NEIGHBOURS = List.of("be", "ru", "uk", "bg");

  private final LanguageDetector detector = LanguageDetector.standard();

  @Test
  void shouldTellTheLanguageOfSentences(Corpus corpus) throws IOException {
    LanguageScores scores = LanguageScores.of(detector, sentences(corpus).heldOut());

    assertThat(scores.mean(LanguageScores.COMMON)).isGreaterThanOrEqualTo(floor("sentences"));
    for (String language : NEIGHBOURS) {
      assertThat(scores.of(language))
          .as(language)
          .isGreaterThanOrEqualTo(floor("sentences." + language));
    }
  }

  @Test
  void shouldTellTheLanguageOfTitles(Corpus corpus) throws IOException {
    LanguageScores scores = LanguageScores.of(detector, Titles.of(sentences(corpus).heldOut()));

    for (String language : NEIGHBOURS) {
      assertThat(scores.of(language)).as(language).isGreaterThanOrEqualTo(floor("titles"));
    }
  }

  @Test
  void shouldReadSecondScripts(Corpus corpus) throws IOException {
    LanguageScores scores = LanguageScores.of(detector, sentences(corpus).heldOutInSecondScript());

    assertThat(scores.of("be")).isGreaterThanOrEqualTo(floor("lacinka"));
    assertThat(scores.of("sr")).isGreaterThanOrEqualTo(floor("serbian-latin"));
  }

  @Test
  void shouldTellTheLanguageOfShortArticles(Corpus corpus) throws IOException {
    LanguageAnnotator annotator = LanguageAnnotator.with(detector);
    LanguageCorpus sentences = sentences(corpus);

    assertThat(
            LanguageScores.ofArticles(annotator, sentences.heldOut()).mean(LanguageScores.COMMON))
        .isGreaterThanOrEqualTo(floor("articles"));
    assertThat(LanguageScores.ofArticles(annotator, sentences.heldOutInSecondScript()).of("sr"))
        .isGreaterThanOrEqualTo(floor("articles.serbian-latin"));
  }

  @Test
  void shouldFindNoLanguageWhereNoneIs() throws IOException {
    assertThat(Nothings.shares(detector).get("all")).isGreaterThanOrEqualTo(floor("und"));
  }

  private static LanguageCorpus sentences(Corpus corpus) {
    return LanguageCorpus.open(corpus.directory());
  }

  private static double floor(String figure) throws IOException {
    Properties floors = new Properties();
    try (InputStream in = LanguageGatesIT.class.getResourceAsStream("floors.properties")) {
      floors.load(in);
    }
    return Double.parseDouble(floors.getProperty(figure));
  }
}
