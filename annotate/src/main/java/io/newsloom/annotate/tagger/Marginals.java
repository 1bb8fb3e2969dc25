package io.newsloom.annotate.tagger;

/**
 * Probabilities of labels by forward-backward, each word's sums scaled to one. StrictMath, for the
 * same model and confidence on every machine.
 */
final class Marginals {

  private static final int L = Labels.COUNT;

  private final int size;
  private final double[] emit;
  private final double[] follow = new double[L * L];
  private final double[] forward;
  private final double[] backward;

  Marginals(int size, float[] scores, Transitions transitions) {
    this.size = size;
    emit = new double[size * L];
    forward = new double[size * L];
    backward = new double[size * L];
    for (int pair = 0; pair < L * L; pair++) {
      follow[pair] = StrictMath.exp(transitions.scores()[pair]);
    }
    for (int i = 0; i < size; i++) {
      exponentiate(scores, i);
    }
    forward();
    backward();
  }

  /** The probability that a word has a label. */
  double of(int i, int label) {
    return forward[i * L + label] * backward[i * L + label];
  }

  /** Adds the expected number of times that each pair of labels stands side by side. */
  void addPairs(double[] counts) {
    double[] pairs = new double[L * L];
    for (int i = 1; i < size; i++) {
      double total = 0;
      for (int previous = 0; previous < L; previous++) {
        for (int label = 0; label < L; label++) {
          int pair = previous * L + label;
          pairs[pair] =
              forward[(i - 1) * L + previous]
                  * follow[pair]
                  * emit[i * L + label]
                  * backward[i * L + label];
          total += pairs[pair];
        }
      }
      for (int pair = 0; pair < L * L; pair++) {
        counts[pair] += pairs[pair] / total;
      }
    }
  }

  private void exponentiate(float[] scores, int i) {
    float high = scores[i * L];
    for (int label = 1; label < L; label++) {
      high = Math.max(high, scores[i * L + label]);
    }
    for (int label = 0; label < L; label++) {
      emit[i * L + label] =
          Math.max(StrictMath.exp(scores[i * L + label] - high), Double.MIN_NORMAL);
    }
  }

  private void forward() {
    for (int i = 0; i < size; i++) {
      double total = 0;
      for (int label = 0; label < L; label++) {
        double reached = 0;
        if (i == 0) {
          reached = Labels.closedBefore(label) ? 1 : 0;
        } else {
          for (int previous = 0; previous < L; previous++) {
            reached += forward[(i - 1) * L + previous] * follow[previous * L + label];
          }
        }
        forward[i * L + label] = reached * emit[i * L + label];
        total += forward[i * L + label];
      }
      scale(forward, i, total);
    }
  }

  /** Scaled so that forward times backward sums to one at each word. */
  private void backward() {
    for (int i = size - 1; i >= 0; i--) {
      double total = 0;
      for (int label = 0; label < L; label++) {
        double reached = 0;
        if (i == size - 1) {
          reached = Labels.closedBehind(label) ? 1 : 0;
        } else {
          for (int next = 0; next < L; next++) {
            reached +=
                follow[label * L + next] * emit[(i + 1) * L + next] * backward[(i + 1) * L + next];
          }
        }
        backward[i * L + label] = reached;
        total += forward[i * L + label] * reached;
      }
      scale(backward, i, total);
    }
  }

  private static void scale(double[] values, int i, double total) {
    for (int label = 0; label < L; label++) {
      values[i * L + label] /= total;
    }
  }
}
