package io.newsloom.enrich.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a stream thread dies: what passes by itself (a broker that restarts, a
 * transaction that timed out) is met with a new thread; what comes again and again, or says that
 * the process itself is broken, stops the lane, so that health tells and whoever runs the process
 * restarts it. Thread-safe.
 */
final class ThreadFailures implements StreamsUncaughtExceptionHandler {

  static final int REPLACEMENTS = 5;
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(ThreadFailures.class);

  private final String lane;
  private final InstantSource clock;
  private final Deque<Instant> recent = new ArrayDeque<>();

  ThreadFailures(String lane, InstantSource clock) {
    this.lane = lane;
    this.clock = clock;
  }

  @Override
  public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
    Instant now = clock.instant();
    recent.removeIf(death -> death.isBefore(now.minus(WINDOW)));
    recent.addLast(now);
    if (isOfTheProcess(failure)) {
      LOG.error("lane {} stops: the process is broken and should be restarted", lane, failure);
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    if (recent.size() > REPLACEMENTS) {
      LOG.error("lane {} stops: {} threads died within {}", lane, recent.size(), WINDOW, failure);
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    LOG.warn("lane {} replaces a thread that died ({})", lane, recent.size(), failure);
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private static boolean isOfTheProcess(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof Error) {
        return true;
      }
    }
    return false;
  }
}
