package io.newsloom.benchmarks.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the reading of old charsets to what it can do with five sentences. */
@Tag("extraction")
@ExtendWith(CorpusExtension.class)
class CharsetGateIT {

  private static final int SENTENCES = 5;
  private static final double UNDECLARED = 0.98;
  private static final double DECLARED = 0.99;

  @Test
  void shouldReadOldCharsetsDeclaredOrNot(Corpus corpus) throws IOException {
    CharsetGate gate =
        new CharsetGate(corpus.directory().resolve(CharsetTable.SENTENCES), SENTENCES);

    Map<Legacy, CharsetScore> scores = gate.run();

    scores.forEach((legacy, score) -> System.out.println(legacy + " " + score));
    CharsetScore all = CharsetScore.over(scores.values());
    System.out.println("all " + all);
    assertThat(all.undeclared()).isGreaterThanOrEqualTo(UNDECLARED);
    assertThat(all.lied()).isGreaterThanOrEqualTo(UNDECLARED);
    assertThat(all.declared()).isGreaterThanOrEqualTo(DECLARED);
  }
}
