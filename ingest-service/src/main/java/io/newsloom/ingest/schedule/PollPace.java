package io.newsloom.ingest.schedule;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often a feed is worth polling: learnt from whether polls bring anything new. */
public final class PollPace {

  private PollPace() {}

  /**
   * The next interval: half the last after something new, half as much again after nothing.
   *
   * @param last the interval before this poll; null for the first one
   */
  public static Duration adapt(
      @Nullable Duration last, boolean broughtNew, Duration every, Duration slowest) {
    if (last == null) {
      return every;
    }
    Duration adapted = broughtNew ? last.dividedBy(2) : last.multipliedBy(3).dividedBy(2);
    return clamp(adapted, every, slowest);
  }

  /**
   * The wait until the next poll: the longest of the interval, the feed's ttl and the answer's
   * freshness, though the latter two cannot make it longer than {@code slowest}.
   */
  public static Duration until(
      Duration interval, @Nullable Duration ttl, @Nullable Duration freshFor, Duration slowest) {
    return Stream.of(
            interval,
            clamp(ttl == null ? Duration.ZERO : ttl, Duration.ZERO, slowest),
            clamp(freshFor == null ? Duration.ZERO : freshFor, Duration.ZERO, slowest))
        .max(Duration::compareTo)
        .orElse(interval);
  }

  private static Duration clamp(Duration duration, Duration least, Duration most) {
    if (duration.compareTo(least) < 0) {
      return least;
    }
    return duration.compareTo(most) > 0 ? most : duration;
  }
}
