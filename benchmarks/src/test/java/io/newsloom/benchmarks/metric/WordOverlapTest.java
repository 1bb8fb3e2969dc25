package io.newsloom.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordOverlapTest {

  @Test
  void shouldCompareBagsOfLowerCaseWords() {
    // shared: the, cat, sat (the twice against once); 3 of 4 predicted, 3 of 5 wanted.
    Score score = WordOverlap.compare("The cat sat on it", "cat the the SAT");

    assertThat(score).isEqualTo(new Score(0.75, 0.6, 2 * 0.75 * 0.6 / (0.75 + 0.6)));
  }

  @Test
  void shouldCallNothingAgainstNothingPerfect() {
    assertThat(WordOverlap.compare("", "–")).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void shouldGiveNothingForTextWhereThereIsNone() {
    assertThat(WordOverlap.compare("", "menu")).isEqualTo(Score.ZERO);
    assertThat(WordOverlap.compare("text", "")).isEqualTo(Score.ZERO);
    assertThat(WordOverlap.compare("text", "menu")).isEqualTo(Score.ZERO);
  }

  @Test
  void shouldAverageThePagesF1() {
    Score mean = WordOverlap.score(List.of(new Score(1, 1, 1), new Score(0.5, 0, 0)));

    assertThat(mean).isEqualTo(new Score(0.75, 0.5, 0.5));
  }
}
