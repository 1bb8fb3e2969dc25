package io.newsloom.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadResultTest {

  @Test
  void shouldTellCpuTimeByPageAndByParsing() {
    LoadResult result = result(0, 40);

    assertThat(result.lines(2.5))
        .contains(
            "pages a second         125.0  (wall clock)",
            "enrich CPU             10.00 ms a page",
            "broker CPU              2.00 ms a page",
            "enrich by parse         4.00 x");
  }

  @Test
  void shouldNotCallARunExactThatDoublesOrLoses() {
    assertThat(result(0, 40).exact()).isTrue();
    assertThat(result(1, 40).exact()).isFalse();
    assertThat(result(0, 41).exact()).isFalse();
    assertThat(result(0, 39).exact()).isFalse();
  }

  private static LoadResult result(int doubled, int events) {
    return new LoadResult(
        80,
        50,
        Duration.ofMillis(400),
        Duration.ofMillis(500),
        Duration.ofMillis(100),
        1L << 28,
        "{Published=40, Rejected=40}",
        doubled,
        40,
        events);
  }
}
