package io.newsloom.benchmarks.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpanScoresTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void shouldCountANameWithAnotherEndAsWrong() {
    SpanScores scores = new SpanScores();
    scores.add(
        List.of(span(0, 5, EntityType.PERSON), span(9, 12, EntityType.PLACE)),
        List.of(span(0, 4, EntityType.PERSON), span(9, 12, EntityType.PLACE)));

    assertThat(scores.all().precision()).isCloseTo(0.5, EXACT);
    assertThat(scores.all().recall()).isCloseTo(0.5, EXACT);
    assertThat(scores.of(EnumSet.of(EntityType.PLACE)).f1()).isCloseTo(1, EXACT);
  }

  @Test
  void shouldCountANameOfAnotherTypeAsWrong() {
    SpanScores scores = new SpanScores();
    scores.add(List.of(span(0, 5, EntityType.PERSON)), List.of(span(0, 5, EntityType.PLACE)));

    assertThat(scores.all().f1()).isZero();
  }

  private static TaggedSpan span(int start, int end, EntityType type) {
    return new TaggedSpan(start, end, type, 1);
  }
}
