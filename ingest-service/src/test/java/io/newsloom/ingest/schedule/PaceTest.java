package io.newsloom.ingest.schedule;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long to wait: for polls, after failures, between visits and at hosts. */
class PaceTest {

  private static final Instant T0 = Instant.parse("2026-01-15T18:00:00Z");

  @Test
  void shouldPollSlowerWhenNothingIsNewAndFasterWhenSomethingIs() {
    assertThat(PollPace.adapt(null, false, ofMinutes(5), ofHours(1))).isEqualTo(ofMinutes(5));
    assertThat(PollPace.adapt(ofMinutes(10), false, ofMinutes(5), ofHours(1)))
        .isEqualTo(ofMinutes(15));
    assertThat(PollPace.adapt(ofMinutes(50), false, ofMinutes(5), ofHours(1)))
        .isEqualTo(ofHours(1));
    assertThat(PollPace.adapt(ofMinutes(40), true, ofMinutes(5), ofHours(1)))
        .isEqualTo(ofMinutes(20));
    assertThat(PollPace.adapt(ofMinutes(6), true, ofMinutes(5), ofHours(1)))
        .isEqualTo(ofMinutes(5));
  }

  @Test
  void shouldHearTheFeedAndTheServerWithinLimits() {
    Duration slowest = ofHours(1);

    assertThat(PollPace.until(ofMinutes(5), null, null, slowest)).isEqualTo(ofMinutes(5));
    assertThat(PollPace.until(ofMinutes(5), ofMinutes(30), ofMinutes(10), slowest))
        .isEqualTo(ofMinutes(30));
    assertThat(PollPace.until(ofMinutes(5), null, ofMinutes(10), slowest)).isEqualTo(ofMinutes(10));
    assertThat(PollPace.until(ofMinutes(5), ofHours(9999), null, slowest)).isEqualTo(slowest);
  }

  @Test
  void shouldBackOffDoublingToSixHoursAndNeverGiveUp() {
    assertThat(Backoff.after(1, ofMinutes(5), null, "s")).isBetween(ofSeconds(270), ofSeconds(330));
    assertThat(Backoff.after(3, ofMinutes(5), null, "s")).isBetween(ofMinutes(18), ofMinutes(22));
    assertThat(Backoff.after(1000, ofMinutes(5), null, "s"))
        .isBetween(ofMinutes(324), ofMinutes(396));
  }

  @Test
  void shouldWaitAsLongAsTheServerAsksButNotForEver() {
    assertThat(Backoff.after(1, ofMinutes(5), ofHours(2), "s")).isEqualTo(ofHours(2));
    assertThat(Backoff.after(1, ofMinutes(5), ofSeconds(1), "s")).isGreaterThan(ofMinutes(4));
    assertThat(Backoff.after(1, ofMinutes(5), ofHours(10_000), "s")).isEqualTo(ofHours(24));
  }

  @Test
  void shouldSpreadSourcesAndGiveTheSameScheduleForTheSameHistory() {
    assertThat(Backoff.jittered(ofHours(1), "one", 7))
        .isEqualTo(Backoff.jittered(ofHours(1), "one", 7))
        .isNotEqualTo(Backoff.jittered(ofHours(1), "two", 7))
        .isNotEqualTo(Backoff.jittered(ofHours(1), "one", 8));
  }

  @Test
  void shouldVisitAPageByItsPlanAndCountMissedVisitsAsOne() {
    List<Duration> visits = List.of(ofMinutes(10), ofHours(1), ofHours(6));

    assertThat(RevisitPlan.next(T0, visits, T0)).contains(T0.plus(ofMinutes(10)));
    assertThat(RevisitPlan.next(T0, visits, T0.plus(ofMinutes(10)))).contains(T0.plus(ofHours(1)));
    assertThat(RevisitPlan.next(T0, visits, T0.plus(ofHours(5)))).contains(T0.plus(ofHours(6)));
    assertThat(RevisitPlan.next(T0, visits, T0.plus(ofHours(7)))).isEmpty();
  }

  @Test
  void shouldLetAHostRestAsLongAsWhoeverAsksForMost() {
    assertThat(Politeness.rest(ofSeconds(1), ZERO, null)).isEqualTo(ofSeconds(1));
    assertThat(Politeness.rest(ofSeconds(1), ofSeconds(30), null)).isEqualTo(ofSeconds(30));
    assertThat(Politeness.rest(ofSeconds(1), ofSeconds(30), ofMinutes(2))).isEqualTo(ofMinutes(2));
    assertThat(Politeness.rest(ofSeconds(1), ZERO, ofHours(9999))).isEqualTo(ofHours(24));
  }
}
