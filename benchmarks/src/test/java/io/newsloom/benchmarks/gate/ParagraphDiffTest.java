package io.newsloom.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.benchmarks.corpus.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphDiffTest {

  @Test
  void shouldShowParagraphsThatOnlyOneSideHas() {
    Truth truth =
        new Truth(
            "The first paragraph stands in both.\nThe second one was lost on the way.",
            List.of(),
            List.of(),
            null,
            List.of(),
            null);

    assertThat(
            ParagraphDiff.of(
                truth, "Read also: ten more stories\n\nThe first paragraph stands in both."))
        .containsExactly("+ Read also: ten more stories", "- The second one was lost on the way.");
  }

  @Test
  void shouldShowSegmentsWhereTheTextIsNotLabelled() {
    Truth truth =
        new Truth(
            null, List.of("kept", "lost"), List.of("Impressum", "Login"), null, List.of(), null);

    assertThat(ParagraphDiff.of(truth, "Login kept")).containsExactly("+ Login", "- lost");
  }
}
