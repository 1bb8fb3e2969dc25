package io.newsloom.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a published page is fetched again to notice corrections. */
public final class RevisitPlan {

  private RevisitPlan() {}

  /**
   * The first planned visit after now. Visits that were missed, because nothing ran, count as one.
   *
   * @param published when the page was first published
   * @param visits how long after that it is visited, ascending
   */
  public static Optional<Instant> next(Instant published, List<Duration> visits, Instant now) {
    return visits.stream().map(published::plus).filter(at -> at.isAfter(now)).findFirst();
  }
}
