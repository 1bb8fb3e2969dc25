package io.newsloom.benchmarks.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import io.newsloom.extract.ArticleExtractor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no article is rejected, and articles are not. */
@Tag("extraction")
class RejectionGateIT {

  private static final RejectionScores SCORES = RejectionScores.of(ArticleExtractor.standard());

  @Test
  void shouldKeepTheArticlesOfTheMadePages() {
    assertThat(SCORES.of(PageSort.ARTICLE).pages()).isGreaterThanOrEqualTo(60);
    assertThat(SCORES.kept()).as("mistakes: %s", SCORES.mistakes()).isGreaterThanOrEqualTo(0.98);
    assertThat(SCORES.precision()).isGreaterThanOrEqualTo(0.98);
  }

  @ParameterizedTest
  @CsvSource({"FRONT,0.95", "LOGIN,0.95", "CONSENT,0.95", "ERROR,0.95", "GALLERY,0.95"})
  void shouldRejectWhatIsNoArticle(PageSort sort, double recall) {
    assertThat(SCORES.of(sort).share())
        .as("mistakes: %s", SCORES.mistakes())
        .isGreaterThanOrEqualTo(recall);
  }

  @Test
  @ExtendWith(CorpusExtension.class)
  void shouldKeepTheArticlesOfTheCorpus(Corpus corpus) {
    RejectionScores scores = RejectionBench.ofCorpus(corpus, ArticleExtractor.standard());

    assertThat(scores.kept()).as("mistakes: %s", scores.mistakes()).isGreaterThanOrEqualTo(0.988);
  }
}
