package io.newsloom.annotate.topic;

import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.topic.MediaTopic;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From what a text says for a topic to how often such topics are right: a logistic curve over
 * {@link #FEATURES} and the topic itself, since some tables of words are fuller than others. There
 * are two curves, for languages with a linear model and for those without. Their coefficients were
 * fitted on the dev halves of the project's topic sets by {@code benchmarks/bench
 * topic-calibration}. Immutable.
 */
public final class Calibration {

  /**
   * What a topic's likelihood depends on: its share of all weight, its size against the heaviest,
   * its size, whether it is the heaviest or the second (an article has one topic for certain and
   * often two), its margin by the linear model, how far that is behind the first and the second,
   * and whether it is one of these, and a constant.
   */
  public static final List<String> FEATURES =
      List.of(
          "share",
          "rank",
          "size",
          "first",
          "second",
          "margin",
          "behind-first",
          "behind-second",
          "margin-first",
          "margin-second",
          "bias");

  private final Map<String, Double> coefficients;

  private Calibration(Map<String, Double> coefficients) {
    this.coefficients = Map.copyOf(coefficients);
  }

  /** For languages that have a linear model. */
  static Calibration withModel() {
    return load("calibration.tsv");
  }

  /** For languages that have tables of words alone. */
  static Calibration ofWords() {
    return load("calibration-words.tsv");
  }

  private static Calibration load(String table) {
    Map<String, Double> coefficients = new HashMap<>();
    for (List<String> row : TsvTable.rows(Calibration.class, table, 2)) {
      coefficients.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new Calibration(coefficients);
  }

  /** 0 to 1 for each topic that anything speaks for. */
  Map<MediaTopic, Double> confidences(Weighed weighed) {
    Map<MediaTopic, Double> confidences = new EnumMap<>(MediaTopic.class);
    weighed.features().forEach((topic, values) -> confidences.put(topic, of(topic, values)));
    return confidences;
  }

  private double of(MediaTopic topic, double[] values) {
    double sum = coefficients.getOrDefault(topic.slug(), 0.0);
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * coefficients.getOrDefault(FEATURES.get(i), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
