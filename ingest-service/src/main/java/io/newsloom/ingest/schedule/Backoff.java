package io.newsloom.ingest.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after failures: doubling up to a cap, and never giving up. The jitter that keeps
 * sources apart is drawn from the key, so that the same history gives the same schedule.
 */
public final class Backoff {

  /** A feed that is down for a week still comes back within hours. */
  static final Duration LONGEST = Duration.ofHours(6);

  /** A server may ask for more than our cap, but not for ever. */
  static final Duration LONGEST_ASKED = Duration.ofHours(24);

  private static final int MAX_DOUBLINGS = 20;
  private static final double JITTER = 0.1;

  private Backoff() {}

  /**
   * The wait after a failure.
   *
   * @param failures how many there were in a row, this one included: at least 1
   * @param base the wait after the first one
   * @param asked what Retry-After asked for; null = nothing
   */
  public static Duration after(int failures, Duration base, @Nullable Duration asked, String key) {
    Duration doubled = base.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS));
    Duration wait = jittered(shorter(doubled, LONGEST), key, failures);
    Duration heard = asked == null ? Duration.ZERO : shorter(asked, LONGEST_ASKED);
    return heard.compareTo(wait) > 0 ? heard : wait;
  }

  /** Within a tenth of the duration, the same for the same key and round. */
  public static Duration jittered(Duration duration, String key, long round) {
    CRC32 crc = new CRC32();
    crc.update((key + '#' + round).getBytes(StandardCharsets.UTF_8));
    double unit = crc.getValue() / (double) (1L << 32);
    return Duration.ofMillis(Math.round(duration.toMillis() * (1 + JITTER * (2 * unit - 1))));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
