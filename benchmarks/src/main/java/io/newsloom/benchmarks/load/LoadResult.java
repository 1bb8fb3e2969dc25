package io.newsloom.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What a run showed, after its warm-up.
 *
 * @param pages all pages, those that warmed up included
 * @param measured pages after the warm-up
 * @param wall how long those took
 * @param enrichCpu CPU time of enrich-service's process for those
 * @param brokerCpu CPU time of the broker's process for those
 * @param enrichPeakBytes enrich-service's largest resident set
 * @param outcomes what became of all pages
 * @param doubled outcomes beyond one a page
 * @param expectedEvents article events that the outcomes stand for
 * @param events article events committed
 */
record LoadResult(
    int pages,
    int measured,
    Duration wall,
    Duration enrichCpu,
    Duration brokerCpu,
    long enrichPeakBytes,
    String outcomes,
    int doubled,
    int expectedEvents,
    int events) {

  private static final double MEGABYTE = 1024.0 * 1024.0;

  /** True if every page had one outcome and every change one event. */
  boolean exact() {
    return doubled == 0 && expectedEvents == events;
  }

  List<String> lines(double parseMillis) {
    double enrichMillis = millisPerPage(enrichCpu);
    return List.of(
        "outcomes            " + outcomes + " of " + pages + " pages, doubled " + doubled,
        "article events      " + events + " committed, " + expectedEvents + " expected",
        line("pages a second", "%8.1f  (wall clock)", measured / (wall.toMillis() / 1000.0)),
        line("enrich CPU", "%8.2f ms a page", enrichMillis),
        line("broker CPU", "%8.2f ms a page", millisPerPage(brokerCpu)),
        line("jsoup parse CPU", "%8.2f ms a page", parseMillis),
        line("enrich by parse", "%8.2f x", enrichMillis / parseMillis),
        line("enrich memory", "%8.0f MB resident at most", enrichPeakBytes / MEGABYTE));
  }

  private double millisPerPage(Duration cpu) {
    return (double) cpu.toMillis() / measured;
  }

  private static String line(String name, String format, double value) {
    return String.format(Locale.ROOT, "%-20s" + format, name, value);
  }
}
