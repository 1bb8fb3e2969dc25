package io.newsloom.enrich.topology;

import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why a page could not be processed (law 8: an outcome, not an exception).
 *
 * @param step the step that failed
 * @param summary one line
 * @param trace the beginning of the stack trace; empty if there is none
 */
record Failure(String step, String summary, String trace) {

  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
  private static final int MAX_SUMMARY = 500;
  private static final int MAX_TRACE = 4000;

  static Failure of(String step, String summary) {
    return new Failure(step, cut(summary.replaceAll("\\s+", " "), MAX_SUMMARY), "");
  }

  private static Failure of(String step, Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return new Failure(
        step, of(step, thrown.toString()).summary(), cut(trace.toString(), MAX_TRACE));
  }

  /**
   * Does a step's work; whatever it throws becomes a dead letter, a stack overflow included. Only
   * for pure work: a failure of Kafka or of the store is none of the page's.
   *
   * @throws OutOfMemoryError which says more about the process than about the page
   */
  @SuppressWarnings("CatchAndPrintStackTrace") // the trace goes into the dead letter
  static Step guard(PageRef page, String step, Callable<Step> work) {
    try {
      return work.call();
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return of(step, e).of(page);
    }
  }

  /** The dead letter of a page whose bytes are not at hand any more: its channel has them. */
  Step.DeadLettered of(PageRef page) {
    LOG.warn(
        "dead letter: {} of {} at {}-{} offset {} failed: {}",
        step,
        page.id(),
        page.channel(),
        page.partition(),
        page.offset(),
        summary);
    return new Step.DeadLettered(
        new Outcome.DeadLettered(page, step + ": " + summary),
        this,
        page.id().getBytes(StandardCharsets.UTF_8),
        null);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + "…";
  }
}
