package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void shouldFindNoErrorInConfidenceThatIsAsOftenRightAsItSays() {
    Reliability reliability = new Reliability();
    reliability.add(0.5, true);
    reliability.add(0.5, false);

    assertThat(reliability.expectedError()).isZero();
  }

  @Test
  void shouldWeighTheBinsByHowMuchTheyHold() {
    Reliability reliability = new Reliability();
    reliability.add(1, false);
    reliability.add(0.5, true);
    reliability.add(0.5, false);
    reliability.add(1, true);

    assertThat(reliability.expectedError()).isEqualTo(0.25, within(1e-9));
    assertThat(reliability.table()).contains("0.9-1.0: said   2");
  }
}
