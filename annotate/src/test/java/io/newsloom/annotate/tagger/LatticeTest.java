package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against the sum and the best of all sequences, one by one. */
class LatticeTest {

  private static final int L = Labels.COUNT;
  private static final int SIZE = 3;

  private final float[] scores = new float[SIZE * L];
  private final Transitions transitions = Transitions.none();

  LatticeTest() {
    Random random = new Random(7);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextFloat() * 4 - 2;
    }
    for (int pair = 0; pair < L * L; pair++) {
      if (transitions.scores()[pair] == 0) {
        transitions.scores()[pair] = random.nextFloat() - 0.5f;
      }
    }
  }

  @Test
  void shouldFindTheBestOfAllSequences() {
    int[] best = new int[SIZE];
    double high = Double.NEGATIVE_INFINITY;
    for (int[] labels : sequences()) {
      if (score(labels) > high) {
        high = score(labels);
        best = labels;
      }
    }

    assertThat(new Lattice(SIZE, scores, transitions).best()).containsExactly(best);
  }

  @Test
  void shouldGiveEachLabelItsShareOfAllSequences() {
    double[] share = new double[SIZE * L];
    double total = 0;
    for (int[] labels : sequences()) {
      double weight = Math.exp(score(labels));
      total += weight;
      for (int i = 0; i < SIZE; i++) {
        share[i * L + labels[i]] += weight;
      }
    }
    Marginals marginals = new Lattice(SIZE, scores, transitions).marginals();

    for (int i = 0; i < SIZE; i++) {
      for (int label = 0; label < L; label++) {
        assertThat(marginals.of(i, label)).isCloseTo(share[i * L + label] / total, within(1e-6));
      }
    }
  }

  @Test
  void shouldNeverLeaveANameOpen() {
    scores[(SIZE - 1) * L + Labels.of(0, Labels.BEGIN)] = 50;

    int[] best = new Lattice(SIZE, scores, transitions).best();

    assertThat(Labels.closedBehind(best[SIZE - 1])).isTrue();
  }

  private static int[][] sequences() {
    int[][] all = new int[L * L * L][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new int[] {i / (L * L), i / L % L, i % L};
    }
    return all;
  }

  private double score(int[] labels) {
    double score = Transitions.begin(labels[0]) + Transitions.end(labels[SIZE - 1]);
    for (int i = 0; i < SIZE; i++) {
      score += scores[i * L + labels[i]];
      score += i == 0 ? 0 : transitions.of(labels[i - 1], labels[i]);
    }
    return score;
  }
}
