package io.newsloom.benchmarks.annotate;

import java.util.Locale;

/**
 * What was found and what was there.
 *
 * @param right found and there
 * @param wrong found and not there
 * @param missed there and not found
 */
public record Tally(int right, int wrong, int missed) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally and(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  public double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  public double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  /** Precision and recall, and the counts behind them, for people to read. */
  String shares() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  (%d right, %d wrong, %d missed)",
        precision(),
        recall(),
        right,
        wrong,
        missed);
  }

  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
}
