package io.newsloom.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** All pages of the corpus through a broker and enrich-service (laws 1 and 2). */
@Tag("pipeline")
@ExtendWith(CorpusExtension.class)
class CorpusThroughPipelineIT {

  @Test
  void shouldGiveEveryPageOneOutcomeAndEveryChangeOneEvent(Corpus corpus, @TempDir Path folder)
      throws IOException, InterruptedException {
    try (Pipeline pipeline = Pipeline.start(folder)) {
      int pages = pipeline.load(corpus, 1);

      LoadResult result = pipeline.enrich(pages, 0, List.of("-Xmx256m", "-XX:+UseSerialGC"));

      System.out.println(result.outcomes() + " of " + pages + " pages");
      assertThat(result.pages()).isEqualTo(pages);
      assertThat(result.doubled()).isZero();
      assertThat(result.events()).isEqualTo(result.expectedEvents()).isPositive();
      assertThat(result.outcomes()).doesNotContain("DeadLettered");
    }
  }
}
