package io.newsloom.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each expected figure is worked out by hand after the set's own evaluate.py. */
class ShinglesTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void shouldCountSharedSurplusAndMissingShinglesAsSharesOfAll() {
    // truth: abcd bcde cdef; prediction: bcde cdef defg. 2 shared, 1 surplus, 1 missing.
    Shingles page = Shingles.compare("a b c d e f", "b c d e f g");

    assertThat(page.hit()).isEqualTo(0.5, EXACTLY);
    assertThat(page.surplus()).isEqualTo(0.25, EXACTLY);
    assertThat(page.missing()).isEqualTo(0.25, EXACTLY);
  }

  @Test
  void shouldCountARepeatedShingleAsOftenAsItOccurs() {
    // truth: abcd once; prediction: abcd, bcda, cdab, dabc, abcd.
    Shingles page = Shingles.compare("a b c d", "a b c d a b c d");

    assertThat(page.hit()).isEqualTo(0.2, EXACTLY);
    assertThat(page.surplus()).isEqualTo(0.8, EXACTLY);
  }

  @Test
  void shouldTakeAShortTextAsOneShingle() {
    assertThat(Shingles.compare("Yes, we can", "yes we can").hit()).isZero();
    assertThat(Shingles.compare("Yes, we can", "Yes we can").hit()).isEqualTo(1, EXACTLY);
  }

  @Test
  void shouldAverageOverPagesAndLeaveEmptyPredictionsOutOfThePrecision() {
    Shingles half = Shingles.compare("a b c d e f", "b c d e f g"); // P 2/3, R 2/3
    Shingles empty = Shingles.compare("a b c d", ""); // no P, R 0

    Score score = Shingles.score(List.of(half, empty));

    assertThat(score.precision()).isEqualTo(2.0 / 3, EXACTLY);
    assertThat(score.recall()).isEqualTo(1.0 / 3, EXACTLY);
    assertThat(score.f1()).isEqualTo(4.0 / 9, EXACTLY);
  }

  @Test
  void shouldGiveAPageWithNothingRightNoF1() {
    assertThat(Shingles.compare("a b c d", "").f1()).isZero();
    assertThat(Shingles.compare("a b c d", "e f g h").f1()).isZero();
    assertThat(Shingles.compare("a b c d", "a b c d").f1()).isEqualTo(1, EXACTLY);
  }

  @Test
  void shouldTellHowMuchOfATextAnotherCovers() {
    assertThat(Shingles.covered("a b c d e", "x a b c d y")).isEqualTo(0.5, EXACTLY);
    assertThat(Shingles.covered("…", "a")).isEqualTo(1, EXACTLY);
  }
}
