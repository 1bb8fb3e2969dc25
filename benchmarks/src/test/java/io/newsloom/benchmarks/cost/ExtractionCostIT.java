package io.newsloom.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds extraction to its price: a ratio within one run, so that a slow machine changes little. */
@Tag("extraction")
@ExtendWith(CorpusExtension.class)
class ExtractionCostIT {

  /** What it may not rise over. The goal is 2.5; measured are 2.4 on a quiet machine. */
  private static final double AT_MOST = 2.9;

  /** A service runs for days: what a JVM costs that has just started is not asked here. */
  private static final Duration WARM_UP = Duration.ofSeconds(90);

  private static final int EACH_NTH_PAGE = 8;
  private static final int ROUNDS = 5;

  @Test
  void shouldCostNoMoreParsesThanItDid(Corpus corpus) {
    CostTable table =
        new CostRun(Candidate.of(List.of("newsloom")), EACH_NTH_PAGE, ROUNDS, WARM_UP)
            .over(corpus, Arrays.asList(CorpusSet.values()));

    table.lines().forEach(System.out::println);
    assertThat(table.ratio("newsloom")).isLessThanOrEqualTo(AT_MOST);
  }
}
