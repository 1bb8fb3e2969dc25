package io.newsloom.ingest.schedule;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long a host is left alone after a request. */
public final class Politeness {

  private Politeness() {}

  /**
   * The longest of what we and the site ask for.
   *
   * @param perHostDelay our own minimum
   * @param crawlDelay what the site's robots.txt asks for
   * @param retryAfter what the answer asked for; null = nothing
   */
  public static Duration rest(
      Duration perHostDelay, Duration crawlDelay, @Nullable Duration retryAfter) {
    Duration asked = retryAfter == null ? Duration.ZERO : retryAfter;
    Duration heard = asked.compareTo(Backoff.LONGEST_ASKED) < 0 ? asked : Backoff.LONGEST_ASKED;
    return Stream.of(perHostDelay, crawlDelay, heard).max(Duration::compareTo).orElse(perHostDelay);
  }
}
