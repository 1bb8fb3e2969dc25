package io.newsloom.benchmarks.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the keyphrases to their agreement with the publishers' keywords. */
@Tag("keyphrases")
@ExtendWith(CorpusExtension.class)
class KeyphraseGatesIT {

  @Test
  void shouldAgreeWithThePublishersKeywords(Corpus corpus) {
    KeyphraseScores scores = KeyphraseBench.score(corpus.directory());

    assertThat(scores.f1()).isGreaterThanOrEqualTo(0.27);
  }
}
