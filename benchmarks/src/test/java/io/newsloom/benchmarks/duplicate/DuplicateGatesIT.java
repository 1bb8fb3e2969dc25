package io.newsloom.benchmarks.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the fingerprint's decisions to their floors. */
@Tag("duplicates")
@ExtendWith(CorpusExtension.class)
class DuplicateGatesIT {

  @Test
  void shouldTellEditedCopiesFromOtherArticles(Corpus corpus) {
    DuplicateScores scores = DuplicateScores.of(corpus);

    assertThat(scores.recall()).isGreaterThanOrEqualTo(0.98);
    assertThat(scores.precision()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void shouldCallTwoReportsOnOneEventDifferent() {
    assertThat(DuplicateBench.oneEvent()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(DuplicateScores.ofOneEvent(DuplicateBench.oneEvent()).mistaken()).isZero();
  }
}
