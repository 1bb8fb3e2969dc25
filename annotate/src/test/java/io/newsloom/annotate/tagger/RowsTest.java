package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final int L = Labels.COUNT;

  @Test
  void sumsAsManyRowsAsAWordHasFeatures() {
    byte[] table = new byte[200 * L];
    new Random(7).nextBytes(table);
    Rows rows = new Rows(table);
    Rows.Sum sum = rows.new Sum();
    int[] expected = new int[L];

    for (int row = 0; row < Features.MAX; row++) {
      sum.add(row);
      for (int label = 0; label < L; label++) {
        expected[label] += table[row * L + label];
      }
    }

    for (int label = 0; label < L; label++) {
      assertThat(sum.of(label)).isEqualTo(expected[label]);
    }
  }

  @Test
  void holdsTheSumsOfTheGreatestBytes() {
    byte[] table = new byte[L];
    Arrays.fill(table, Byte.MAX_VALUE);
    Rows.Sum sum = new Rows(table).new Sum();

    for (int times = 0; times < Features.MAX; times++) {
      sum.add(0);
    }

    assertThat(sum.of(L - 1)).isEqualTo(Features.MAX * Byte.MAX_VALUE);
  }

  @Test
  void givesItsBytesBack() {
    byte[] table = new byte[9 * L];
    new Random(8).nextBytes(table);

    assertThat(new Rows(table).table()).isEqualTo(table);
  }
}
