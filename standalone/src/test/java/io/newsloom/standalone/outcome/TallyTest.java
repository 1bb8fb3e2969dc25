package io.newsloom.standalone.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.event.Rejection;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void shouldBeCompleteWhenEveryPageHasItsOutcome() {
    tally.expect("pages", 0, 100);
    tally.expect("pages", 1, 7);
    tally.arrive(new Outcome.Published(page("pages", 0, 100), "a", 1));

    assertThat(tally.complete()).isFalse();

    tally.arrive(new Outcome.Rejected(page("pages", 1, 7), Rejection.EMPTY, "no words"));

    assertThat(tally.complete()).isTrue();
    assertThat(tally.summary())
        .contains("2 pages in, 2 outcomes")
        .anySatisfy(line -> assertThat(line).contains("rejected").contains("empty 1"));
  }

  @Test
  void shouldCountAnOutcomeOnceAndNoOtherPeoples() {
    tally.expect("pages", 0, 100);
    Outcome mine = new Outcome.DeadLettered(page("pages", 0, 100), "a bug");
    tally.arrive(new Outcome.Unchanged(page("other", 0, 100), "a", 1));
    tally.arrive(new Outcome.Updated(page("pages", 0, 99), "a", 2));
    tally.arrive(mine);
    tally.arrive(mine);

    assertThat(tally.arrived()).isEqualTo(1);
  }

  private static PageRef page(String channel, int partition, long offset) {
    return new PageRef("https://gazette.example/a", channel, partition, offset);
  }
}
