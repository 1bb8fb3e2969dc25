package io.newsloom.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {

  private final Floors floors =
      Floors.read(new StringReader("a.text=0.9\na.text.reach=0.95\nb.text.reach=0.8\n"));

  @Test
  void shouldAcceptAFigureOnItsFloor() {
    assertThat(floors.violations(List.of(measure("a.text", 0.9)))).isEmpty();
  }

  @Test
  void shouldNameAFigureUnderItsFloor() {
    assertThat(floors.violations(List.of(measure("a.text", 0.8996), measure("b.text", 0.1))))
        .containsExactly("a.text is 0.8996, under its floor 0.9000");
  }

  @Test
  void shouldNotLetAFigureWithAFloorGoUnmeasured() {
    assertThat(floors.violations(List.of()))
        .containsExactly("a.text has a floor and was not measured");
  }

  @Test
  void shouldKnowWhatToReach() {
    assertThat(floors.reach("b.text")).hasValue(0.8);
    assertThat(floors.floor("b.text")).isEmpty();
  }

  @Test
  void shouldPinFloorsUnderTheirGoalsOrAbove() {
    assertThat(Floors.pinned().reach("fundus.shingles")).hasValue(0.965);
  }

  private static Measure measure(String key, double value) {
    return new Measure(key, value, "", 1);
  }
}
