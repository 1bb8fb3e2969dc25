package io.newsloom.benchmarks.entity;

import java.util.stream.IntStream;

/**
 * Groups vectors by their direction (spherical k-means: Dhillon and Modha, 2001). No chance in it:
 * the first centres are vectors from the list's begin.
 */
final class KMeans {

  private static final int ROUNDS = 12;

  /** The first centres are taken evenly from so many vectors, the most frequent words. */
  private static final int SEEDS = 20_000;

  private float[][] centres;

  private KMeans(float[][] centres) {
    this.centres = centres;
  }

  static KMeans of(float[][] vectors, int groups) {
    float[][] seeds = new float[groups][];
    long reach = Math.min(vectors.length, SEEDS);
    for (int group = 0; group < groups; group++) {
      seeds[group] = vectors[(int) (group * reach / groups)].clone();
    }
    KMeans means = new KMeans(seeds);
    for (int round = 0; round < ROUNDS; round++) {
      means.move(vectors);
    }
    return means;
  }

  float[][] centres() {
    return centres;
  }

  /** The group of each vector. */
  int[] nearest(float[][] vectors) {
    return IntStream.range(0, vectors.length).parallel().map(i -> nearest(vectors[i])).toArray();
  }

  private void move(float[][] vectors) {
    int[] groups = nearest(vectors);
    float[][] moved = new float[centres.length][centres[0].length];
    for (int i = 0; i < vectors.length; i++) {
      float[] sum = moved[groups[i]];
      for (int at = 0; at < sum.length; at++) {
        sum[at] += vectors[i][at];
      }
    }
    for (int group = 0; group < moved.length; group++) {
      if (dot(moved[group], moved[group]) == 0) {
        moved[group] = centres[group];
      }
      normalise(moved[group]);
    }
    centres = moved;
  }

  private int nearest(float[] vector) {
    int best = 0;
    float high = Float.NEGATIVE_INFINITY;
    for (int group = 0; group < centres.length; group++) {
      float score = dot(vector, centres[group]);
      if (score > high) {
        high = score;
        best = group;
      }
    }
    return best;
  }

  static void normalise(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    for (int at = 0; at < vector.length; at++) {
      vector[at] /= length;
    }
  }

  private static float dot(float[] one, float[] other) {
    float sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }
}
