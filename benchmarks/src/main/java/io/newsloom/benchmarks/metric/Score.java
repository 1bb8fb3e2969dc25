package io.newsloom.benchmarks.metric;

/**
 * A score over pages, each part within 0..1.
 *
 * @param f1 the harmonic mean, in the way the metric defines it
 */
public record Score(double precision, double recall, double f1) {

  /** Of nothing found where something was to be found. */
  static final Score ZERO = new Score(0, 0, 0);

  /** With the harmonic mean of the two. */
  public static Score of(double precision, double recall) {
    return new Score(precision, recall, harmonic(precision, recall));
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
