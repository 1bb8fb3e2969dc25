package io.newsloom.benchmarks.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseScoresTest {

  @Test
  void shouldCountAPhraseThatHoldsAKeyword() {
    KeyphraseScores scores = new KeyphraseScores();

    scores.add(
        "The Odra River rose in Opole", List.of("Odra", "Opole", "weather"), List.of("Odra River"));

    assertThat(scores.keywords()).isEqualTo(2);
    assertThat(scores.recall()).isEqualTo(0.5);
    assertThat(scores.precision()).isEqualTo(1);
  }
}
