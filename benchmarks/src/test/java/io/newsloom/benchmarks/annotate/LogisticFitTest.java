package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  private static final Offset<Double> NEAR = Offset.offset(0.001);

  @Test
  void shouldFindTheOddsOfWhatIsCounted() {
    LogisticFit fit = new LogisticFit(2);
    add(fit, new double[] {1, 0}, 30, 10);
    add(fit, new double[] {1, 1}, 10, 30);

    double[] by = fit.fitted(i -> 0);

    assertThat(by[0]).isCloseTo(Math.log(3), NEAR);
    assertThat(by[1]).isCloseTo(-2 * Math.log(3), NEAR);
  }

  @Test
  void shouldPullToZeroWhatIsSeldomSeen() {
    LogisticFit fit = new LogisticFit(1);
    add(fit, new double[] {1}, 3, 0);

    assertThat(fit.fitted(i -> 1)[0]).isPositive().isLessThan(2);
  }

  private static void add(LogisticFit fit, double[] features, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      fit.add(features, i < right);
    }
  }
}
