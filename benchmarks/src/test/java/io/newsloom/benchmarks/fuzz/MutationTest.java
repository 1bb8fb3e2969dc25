package io.newsloom.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MutationTest {

  private static final byte[] PAGE =
      "<html><body><p>One</p><p>Two</p></body></html>".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource
  void shouldDamageAPageInTheSameWayForTheSameSeed(Mutation mutation) {
    byte[] damaged = mutation.apply(PAGE, PAGE, new Random(7));

    assertThat(damaged).isEqualTo(mutation.apply(PAGE, PAGE, new Random(7)));
  }

  /** A seed alone may leave so small a page as it is. */
  @ParameterizedTest
  @EnumSource
  void shouldDamageAPage(Mutation mutation) {
    assertThat(IntStream.range(0, 20))
        .anySatisfy(
            seed -> assertThat(mutation.apply(PAGE, PAGE, new Random(seed))).isNotEqualTo(PAGE));
  }

  @ParameterizedTest
  @EnumSource
  void shouldDamageEvenTheSmallestPage(Mutation mutation) {
    byte[] least = {'<'};
    for (int seed = 0; seed < 50; seed++) {
      assertThat(mutation.apply(least, least, new Random(seed))).isNotNull();
    }
  }
}
