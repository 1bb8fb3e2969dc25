package io.newsloom.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusFixture;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostRunTest {

  private static final int MEGABYTE = 1_000_000;

  @Test
  void shouldMeasureEveryNthPageForEachCandidate(@TempDir Path directory) throws IOException {
    Corpus corpus =
        CorpusFixture.write(
            directory, CorpusSet.FUNDUS, "{\"id\":\"x\",\"html\":\"<p>Text\"}\n".repeat(5));
    Candidate eager = new Candidate("eager", page -> () -> new byte[MEGABYTE]);

    CostTable table =
        new CostRun(List.of(Candidate.parse(), eager), 2, 3, Duration.ZERO)
            .over(corpus, List.of(CorpusSet.FUNDUS));

    assertThat(table.lines().get(1)).startsWith("jsoup-parse").contains(" 3 ");
    assertThat(table.lines().get(2)).startsWith("eager").endsWith("1.00      1.00");
  }

  @Test
  void shouldLetEachCandidateBeginEverySecondRound(@TempDir Path directory) throws IOException {
    Corpus corpus =
        CorpusFixture.write(directory, CorpusSet.FUNDUS, "{\"id\":\"x\",\"html\":\"<p>Text\"}\n");
    StringBuilder turns = new StringBuilder();
    Candidate a = new Candidate("a", page -> () -> turns.append('a'));
    Candidate b = new Candidate("b", page -> () -> turns.append('b'));

    new CostRun(List.of(a, b), 1, 4, Duration.ZERO).over(corpus, List.of(CorpusSet.FUNDUS));

    assertThat(turns.toString()).endsWith("abbaabba");
  }
}
