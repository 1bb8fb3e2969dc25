package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.metric.Score;
import java.util.Locale;

/**
 * One figure of the report.
 *
 * @param key what it is, as the floors file names it, e.g. {@code fundus.shingles}
 * @param value within 0..1
 * @param detail what stands behind it, for people
 * @param pages how many pages it is over
 */
record Measure(String key, double value, String detail, int pages) {

  static String precisionAndRecall(Score score) {
    return String.format(Locale.ROOT, "P %.3f  R %.3f", score.precision(), score.recall());
  }
}
