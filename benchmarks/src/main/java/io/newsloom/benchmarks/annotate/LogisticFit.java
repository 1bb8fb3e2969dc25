package io.newsloom.benchmarks.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Logistic regression with a ridge by Newton's method: the same result on every machine. Not
 * thread-safe.
 */
final class LogisticFit {

  private static final int STEPS = 30;

  private final int width;
  private final List<Case> cases = new ArrayList<>();

  private record Case(double[] features, boolean right) {}

  LogisticFit(int width) {
    this.width = width;
  }

  void add(double[] features, boolean right) {
    cases.add(new Case(features, right));
  }

  /** The coefficients; {@code ridge} says how much each is pulled to zero. */
  double[] fitted(IntToDoubleFunction ridge) {
    double[] by = new double[width];
    for (int step = 0; step < STEPS; step++) {
      double[][] curvature = new double[width][width + 1];
      for (int i = 0; i < width; i++) {
        curvature[i][i] = ridge.applyAsDouble(i);
        curvature[i][width] = ridge.applyAsDouble(i) * by[i];
      }
      for (Case one : cases) {
        addTo(curvature, one, likelihood(by, one));
      }
      double[] change = solved(curvature);
      for (int i = 0; i < width; i++) {
        by[i] -= change[i];
      }
    }
    return by;
  }

  private void addTo(double[][] curvature, Case one, double likelihood) {
    double steep = likelihood * (1 - likelihood);
    for (int i = 0; i < width; i++) {
      if (one.features[i] == 0) {
        continue;
      }
      for (int j = 0; j < width; j++) {
        curvature[i][j] += steep * one.features[i] * one.features[j];
      }
      curvature[i][width] += one.features[i] * (likelihood - (one.right ? 1 : 0));
    }
  }

  private static double likelihood(double[] by, Case one) {
    double sum = 0;
    for (int i = 0; i < by.length; i++) {
      sum += by[i] * one.features[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** Gauss's elimination; the matrix is positive definite, so that no pivot is sought. */
  private static double[] solved(double[][] rows) {
    int n = rows.length;
    for (int i = 0; i < n; i++) {
      for (int below = i + 1; below < n; below++) {
        double factor = rows[below][i] / rows[i][i];
        for (int j = i; j <= n; j++) {
          rows[below][j] -= factor * rows[i][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = rows[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * x[j];
      }
      x[i] = sum / rows[i][i];
    }
    return x;
  }
}
