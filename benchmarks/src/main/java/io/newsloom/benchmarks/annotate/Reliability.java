package io.newsloom.benchmarks.annotate;

import java.util.Locale;

/** How often what is said with some confidence is right: bins of a tenth. Not thread-safe. */
final class Reliability {

  private static final int BINS = 10;

  private final int[] said = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  void add(double sure, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (sure * BINS));
    said[bin]++;
    confidence[bin] += sure;
    if (isRight) {
      right[bin]++;
    }
  }

  /** Mean distance between confidence and share right, weighted by how much each bin holds. */
  double expectedError() {
    double sum = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(confidence[bin] - right[bin]);
      all += said[bin];
    }
    return all == 0 ? 0 : sum / all;
  }

  String table() {
    StringBuilder table =
        new StringBuilder(
            String.format(Locale.ROOT, "expected calibration error %.3f%n", expectedError()));
    for (int bin = 0; bin < BINS; bin++) {
      if (said[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "  %.1f-%.1f: said %3d, mean confidence %.2f, right %.2f%n",
                bin / 10.0,
                (bin + 1) / 10.0,
                said[bin],
                confidence[bin] / said[bin],
                (double) right[bin] / said[bin]));
      }
    }
    return table.toString();
  }
}
