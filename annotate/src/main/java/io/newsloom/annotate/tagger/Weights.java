package io.newsloom.annotate.tagger;

import java.util.Arrays;

/** Weights while they are learned, with the squares of their gradients (AdaGrad). */
final class Weights {

  private static final int L = Labels.COUNT;

  /** A weight's largest absolute value in a model: 127 steps of a byte. */
  private static final float LARGEST = 5f;

  private static final float STEP = LARGEST / Byte.MAX_VALUE;

  private final float[] values;
  private final float[] squares;
  private final float[] sums;
  private final Transitions transitions = Transitions.none();
  private final float[] transitionSquares = new float[L * L];
  private final float[] transitionSums = new float[L * L];
  private final float rate;
  private final float decay;
  private int remembered;

  Weights(int features, Trainer.Settings settings) {
    values = new float[features * L];
    squares = new float[features * L];
    sums = new float[features * L];
    rate = (float) settings.rate();
    decay = (float) settings.decay();
  }

  /** Forgets what was learned, not what is {@link #remember remembered}. */
  void startAnew() {
    Arrays.fill(values, 0);
    Arrays.fill(squares, 1e-1f);
    Arrays.fill(transitionSquares, 1f);
    System.arraycopy(Transitions.none().scores(), 0, transitions.scores(), 0, L * L);
  }

  Transitions transitions() {
    return transitions;
  }

  void addScores(int[] features, float[] scores, int at) {
    for (int feature : features) {
      int row = feature * L;
      for (int label = 0; label < L; label++) {
        scores[at + label] += values[row + label];
      }
    }
  }

  void move(int[] features, float[] gradient) {
    for (int feature : features) {
      int row = feature * L;
      for (int label = 0; label < L; label++) {
        float slope = gradient[label];
        if (slope != 0) {
          int at = row + label;
          slope -= decay * values[at];
          squares[at] += slope * slope;
          values[at] += rate * slope / (float) Math.sqrt(squares[at]);
        }
      }
    }
  }

  /** Moves against the surplus of expected over true pairs. */
  void moveTransitions(double[] surplus, float weight) {
    float[] scores = transitions.scores();
    for (int pair = 0; pair < L * L; pair++) {
      if (scores[pair] > Transitions.NEVER) {
        float slope = (float) -surplus[pair] * weight;
        transitionSquares[pair] += slope * slope;
        scores[pair] += rate * slope / (float) Math.sqrt(transitionSquares[pair]);
      }
    }
  }

  /** Counts the weights as they are among those that the model is the mean of. */
  void remember() {
    for (int at = 0; at < values.length; at++) {
      sums[at] += values[at];
    }
    for (int pair = 0; pair < L * L; pair++) {
      transitionSums[pair] += transitions.scores()[pair];
    }
    remembered++;
  }

  /** The mean of what was remembered, in steps of a byte. */
  Model quantised(int[] keys, double cut) {
    int[] kept = new int[keys.length];
    byte[] rows = new byte[keys.length * L];
    int count = 0;
    for (int feature = 0; feature < keys.length; feature++) {
      boolean heavy = false;
      for (int label = 0; label < L; label++) {
        float value = sums[feature * L + label] / remembered;
        int steps = Math.abs(value) < cut ? 0 : Math.round(value / STEP);
        rows[count * L + label] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps));
        heavy |= steps != 0;
      }
      if (heavy) {
        kept[count++] = keys[feature];
      }
    }
    return new Model(
        Arrays.copyOf(kept, count), Arrays.copyOf(rows, count * L), STEP, meanTransitions());
  }

  private Transitions meanTransitions() {
    Transitions mean = Transitions.none();
    for (int pair = 0; pair < L * L; pair++) {
      mean.scores()[pair] = transitionSums[pair] / remembered;
    }
    return mean;
  }
}
