package io.newsloom.annotate.topic;

/**
 * From a topic's weight to how often such a topic is right: a logistic curve over its share of all
 * weight, its size against the heaviest topic and its size. The coefficients were fitted on the dev
 * halves of the project's topic sets by {@code benchmarks/bench topic-calibration}.
 */
final class Calibration {

  /** Weight that a text has for nothing in particular: few words are no evidence. */
  private static final double NOISE = 5;

  private static final double OF_SHARE = 16.0;
  private static final double OF_RANK = 0.6;
  private static final double OF_SIZE = 1.1;
  private static final double BIAS = -6.1;

  private Calibration() {}

  /** 0 to 1. */
  static double confidence(double weight, double heaviest, double total) {
    double share = weight / (total + NOISE);
    double rank = weight / heaviest;
    double size = Math.log1p(weight);
    return 1 / (1 + Math.exp(-(OF_SHARE * share + OF_RANK * rank + OF_SIZE * size + BIAS)));
  }
}
