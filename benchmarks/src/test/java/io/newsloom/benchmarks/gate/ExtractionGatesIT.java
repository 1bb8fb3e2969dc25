package io.newsloom.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.benchmarks.subject.Subjects;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the extractor to the floors on every page of the corpus. */
@Tag("extraction")
@ExtendWith(CorpusExtension.class)
class ExtractionGatesIT {

  @Test
  void shouldStayAboveTheFloors(Corpus corpus) {
    Floors floors = Floors.pinned();
    Gates gates =
        Gates.run(
            corpus,
            Arrays.asList(CorpusSet.values()),
            Integer.MAX_VALUE,
            Subjects.named("newsloom"));
    List<Measure> measures = gates.measures();

    new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8), floors).table(measures);
    assertThat(floors.violations(measures)).isEmpty();
  }
}
