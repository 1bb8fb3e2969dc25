package io.newsloom.benchmarks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KMeansTest {

  private static final float[][] VECTORS = {{1, 0}, {0, 1}, {0.9f, 0.1f}, {0.1f, 0.9f}};

  @Test
  void shouldGroupVectorsByTheirDirection() {
    KMeans means = KMeans.of(VECTORS, 2);

    int[] groups = means.nearest(VECTORS);

    assertThat(groups[0]).isEqualTo(groups[2]).isNotEqualTo(groups[1]);
    assertThat(groups[1]).isEqualTo(groups[3]);
  }
}
