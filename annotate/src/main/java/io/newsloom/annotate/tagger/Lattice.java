package io.newsloom.annotate.tagger;

/**
 * All label sequences of a sentence with their scores: the best one (Viterbi) and the probability
 * of each label (forward-backward; Rabiner, "A Tutorial on Hidden Markov Models", 1989).
 */
final class Lattice {

  private static final int L = Labels.COUNT;

  private final int size;
  private final float[] scores;
  private final Transitions transitions;

  /** The scores are of words by labels, {@code word * Labels.COUNT + label}. */
  Lattice(int size, float[] scores, Transitions transitions) {
    this.size = size;
    this.scores = scores;
    this.transitions = transitions;
  }

  /** The label of each word in the sequence of the highest score. */
  int[] best() {
    float[] reached = new float[L];
    byte[] from = new byte[size * L];
    for (int label = 0; label < L; label++) {
      reached[label] = scores[label] + Transitions.begin(label);
    }
    for (int i = 1; i < size; i++) {
      float[] next = new float[L];
      for (int label = 0; label < L; label++) {
        int best = 0;
        float high = Float.NEGATIVE_INFINITY;
        for (int previous = 0; previous < L; previous++) {
          float score = reached[previous] + transitions.of(previous, label);
          if (score > high) {
            high = score;
            best = previous;
          }
        }
        next[label] = high + scores[i * L + label];
        from[i * L + label] = (byte) best;
      }
      reached = next;
    }
    return trace(reached, from);
  }

  private int[] trace(float[] reached, byte[] from) {
    int last = 0;
    for (int label = 1; label < L; label++) {
      if (reached[label] + Transitions.end(label) > reached[last] + Transitions.end(last)) {
        last = label;
      }
    }
    int[] labels = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = last;
      last = from[i * L + last];
    }
    return labels;
  }

  /** The probabilities of labels and of pairs of labels. */
  Marginals marginals() {
    return new Marginals(size, scores, transitions);
  }
}
