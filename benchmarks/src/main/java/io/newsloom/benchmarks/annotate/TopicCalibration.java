package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.topic.TopicAnnotator;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.topic.MediaTopic;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a topic's confidence is how often it is right, on the halves of the sets that may be
 * looked into: {@code benchmarks/bench topic-calibration} prints a reliability table and the curve
 * that would fit best (logistic regression over all four languages), to be written into {@code
 * Calibration} by hand.
 */
public final class TopicCalibration {

  private static final double NOISE = 5;
  private static final int STEPS = 100_000;
  private static final double RATE = 0.3;

  /** Pulls the coefficients to zero a little: the halves are small. */
  private static final double RIDGE = 1e-5;

  private final List<Case> cases = new ArrayList<>();
  private final Reliability dev = new Reliability();
  private final Reliability heldOut = new Reliability();

  /** What the curve is over: share, rank, size and a constant; and whether the topic is there. */
  private record Case(double[] features, boolean right) {}

  private TopicCalibration() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    TopicCalibration calibration = new TopicCalibration();
    Annotator annotator = Annotators.standard();
    TopicAnnotator topics = TopicAnnotator.standard();
    for (String language : List.of("en", "ru", "be", "uk")) {
      TopicSet.of(language)
          .articles()
          .forEach(article -> calibration.add(article, language, annotator, topics));
    }
    out.println("dev, " + calibration.dev.table());
    out.println("held out, " + calibration.heldOut.table());
    double[] fitted = calibration.fit();
    out.printf(
        Locale.ROOT,
        "fitted: share %.2f, rank %.2f, size %.2f, bias %.2f%n",
        fitted[0],
        fitted[1],
        fitted[2],
        fitted[3]);
  }

  private void add(
      TopicSet.Article article, String language, Annotator annotator, TopicAnnotator topics) {
    Input input = Input.of(Texts.article(language, article.headline(), article.text()), null);
    Annotations found = annotator.annotate(input, Annotations.NONE);
    boolean isDev = article.half() == TopicSet.Half.DEV;
    for (TopicAnnotation topic : found.topics()) {
      if (topic.id().endsWith("000000")) {
        (isDev ? dev : heldOut).add(topic.confidence(), article.topics().contains(topic.id()));
      }
    }
    if (isDev) {
      addCases(topics.weights(input, found), article.topics());
    }
  }

  private void addCases(Map<MediaTopic, Double> weights, List<String> gold) {
    double total = weights.values().stream().mapToDouble(w -> w).sum();
    double heaviest = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    weights.forEach(
        (topic, weight) ->
            cases.add(
                new Case(
                    new double[] {
                      weight / (total + NOISE), weight / heaviest, Math.log1p(weight), 1
                    },
                    gold.contains(topic.id()))));
  }

  /** Plain gradient descent; the same result on every machine. */
  private double[] fit() {
    double[] by = new double[4];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[by.length];
      for (Case one : cases) {
        double off = (likelihood(by, one) - (one.right ? 1 : 0)) / cases.size();
        for (int i = 0; i < by.length; i++) {
          slope[i] += off * one.features[i];
        }
      }
      for (int i = 0; i < by.length; i++) {
        by[i] -= RATE * (slope[i] + RIDGE * by[i]);
      }
    }
    return by;
  }

  private static double likelihood(double[] by, Case one) {
    double sum = 0;
    for (int i = 0; i < by.length; i++) {
      sum += by[i] * one.features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
