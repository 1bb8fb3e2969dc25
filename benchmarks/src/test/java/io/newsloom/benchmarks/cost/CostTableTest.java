package io.newsloom.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTableTest {

  private final CostTable table = new CostTable(List.of("parse", "ours"));

  @Test
  void shouldTellTheMedianOverPagesOfTheRatioOnEachPage() {
    page(10, 20);
    page(100, 250);
    page(1, 30);

    assertThat(table.ratio("ours")).isEqualTo(2.5);
    assertThat(table.ratio("parse")).isEqualTo(1);
  }

  @Test
  void shouldTakeTheMedianOfAPagesRounds() {
    table.add("parse", List.of(new Cost(10, 0), new Cost(900, 0), new Cost(12, 0)));
    table.add("ours", List.of(new Cost(24, 0), new Cost(24, 0), new Cost(24, 0)));

    assertThat(table.ratio("ours")).isEqualTo(2);
  }

  @Test
  void shouldPrintALineForEachCandidate() {
    table.add("parse", List.of(new Cost(1_000_000, 500_000)));
    table.add("ours", List.of(new Cost(3_000_000, 2_000_000)));

    assertThat(table.lines()).hasSize(3);
    assertThat(table.lines().get(2)).containsPattern("ours +1 +3.00 +3.00 +3.00 +3.00 +2.00 +2.00");
  }

  private void page(long parse, long ours) {
    table.add("parse", List.of(new Cost(parse, 1)));
    table.add("ours", List.of(new Cost(ours, 1)));
  }
}
