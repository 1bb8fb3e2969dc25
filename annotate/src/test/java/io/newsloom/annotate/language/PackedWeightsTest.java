package io.newsloom.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {

  private static final int LANGUAGES = 5;
  private static final byte[] WEIGHTS = {
    1, -2, 3, -4, 5, Byte.MAX_VALUE, Byte.MIN_VALUE, 0, Byte.MIN_VALUE, Byte.MAX_VALUE,
  };

  private final PackedWeights packed = new PackedWeights(WEIGHTS, LANGUAGES);

  @Test
  void shouldGiveBackEveryWeight() {
    byte[] back = new byte[WEIGHTS.length];
    for (int at = 0; at < back.length; at++) {
      back[at] = packed.weight(at / LANGUAGES, at % LANGUAGES);
    }

    assertThat(back).isEqualTo(WEIGHTS);
    assertThat(packed.buckets()).isEqualTo(2);
  }

  @Test
  void shouldSumTheWeightsOfBucketsThatComeSeveralTimes() {
    assertThat(packed.sums(new int[] {0, 1, 0})).containsExactly(129, -132, 6, -136, 137);
  }

  @Test
  void shouldNotOverflowALaneHoweverManyBucketsThereAre() {
    int[] often = new int[1000];
    Arrays.fill(often, 1);

    assertThat(packed.sums(often)).containsExactly(127_000, -128_000, 0, -128_000, 127_000);
  }
}
