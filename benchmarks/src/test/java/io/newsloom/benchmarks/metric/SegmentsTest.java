package io.newsloom.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {

  @Test
  void shouldFindSegmentsWhateverTheSpaceBetweenTheirWords() {
    Segments page =
        Segments.compare(
            List.of("the first\nparagraph", "not there"),
            List.of("Read also", "Impressum"),
            "The title\u00a0\n the first  paragraph. Read\u00a0also: more");

    assertThat(page).isEqualTo(new Segments(1, 1, 1, 1));
  }

  @Test
  void shouldTellCaseApart() {
    assertThat(Segments.occurs("Home", "at home")).isFalse();
  }

  @Test
  void shouldCountAllPagesTogether() {
    Score score = Segments.score(List.of(new Segments(3, 1, 0, 2), new Segments(0, 0, 1, 3)));

    assertThat(score).isEqualTo(new Score(0.75, 0.75, 0.75));
  }

  @Test
  void shouldMissEverythingInAnEmptyText() {
    assertThat(Segments.compare(List.of("a"), List.of("b"), "").f1()).isZero();
  }
}
