package io.newsloom.annotate.topic;

/**
 * From a topic's weight to how often such a topic is right: a logistic curve over its share of all
 * weight and its size against the heaviest topic.
 */
final class Calibration {

  /** Weight that a text has for nothing in particular: few words are no evidence. */
  private static final double NOISE = 5;

  private static final double OF_SHARE = 6;
  private static final double OF_RANK = 3;
  private static final double BIAS = -2.4;

  private Calibration() {}

  /** 0 to 1. */
  static double confidence(double weight, double heaviest, double total) {
    double share = weight / (total + NOISE);
    double rank = weight / heaviest;
    return 1 / (1 + Math.exp(-(OF_SHARE * share + OF_RANK * rank + BIAS)));
  }
}
