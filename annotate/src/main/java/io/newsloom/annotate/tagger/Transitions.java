package io.newsloom.annotate.tagger;

import java.util.Arrays;

/** Scores of one label behind another. Those that the scheme forbids are never reached. */
record Transitions(float[] scores) {

  /** Low enough that no sum of scores makes up for it, high enough to be added. */
  static final float NEVER = -1e6f;

  static Transitions none() {
    float[] scores = new float[Labels.COUNT * Labels.COUNT];
    Arrays.fill(scores, 0);
    for (int previous = 0; previous < Labels.COUNT; previous++) {
      for (int next = 0; next < Labels.COUNT; next++) {
        if (!Labels.mayFollow(previous, next)) {
          scores[previous * Labels.COUNT + next] = NEVER;
        }
      }
    }
    return new Transitions(scores);
  }

  float of(int previous, int next) {
    return scores[previous * Labels.COUNT + next];
  }

  static float begin(int label) {
    return Labels.closedBefore(label) ? 0 : NEVER;
  }

  static float end(int label) {
    return Labels.closedBehind(label) ? 0 : NEVER;
  }
}
