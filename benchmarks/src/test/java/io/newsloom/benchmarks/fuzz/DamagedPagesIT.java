package io.newsloom.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.extract.ArticleExtractor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No damaged page breaks extraction or takes it long. {@code -Dfuzz.pages} and {@code -Dfuzz.seed}
 * look further.
 */
@Tag("extraction")
@ExtendWith(CorpusExtension.class)
class DamagedPagesIT {

  private static final int FROM_EACH_SET = 40;
  private static final double MOST_MEDIANS = 50;

  @Test
  void shouldNeitherThrowNorTakeFiftyTimesTheMedian(Corpus corpus) {
    List<CorpusPage> pages = new ArrayList<>();
    for (CorpusSet set : CorpusSet.values()) {
      pages.addAll(corpus.map(set, FROM_EACH_SET, page -> page));
    }

    FuzzRun.Result result =
        new FuzzRun(ArticleExtractor.standard(), Long.getLong("fuzz.seed", 1))
            .over(pages, Integer.getInteger("fuzz.pages", 1_000));

    System.out.println(result);
    assertThat(result.failures()).isEmpty();
    assertThat(result.slowest()).as(result.slowestName()).isLessThan(MOST_MEDIANS);
  }
}
