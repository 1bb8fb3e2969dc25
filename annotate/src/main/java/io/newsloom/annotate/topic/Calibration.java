package io.newsloom.annotate.topic;

import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.topic.MediaTopic;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From the topics' weights to how often such topics are right: a logistic curve over {@link
 * #FEATURES} and the topic itself, since some tables of words are fuller than others. The
 * coefficients, {@code calibration.tsv}, were fitted on the dev halves of the project's topic sets
 * by {@code benchmarks/bench topic-calibration}. Immutable.
 */
public final class Calibration {

  /**
   * What a topic's likelihood depends on: its share of all weight, its size against the heaviest,
   * its size, whether it is the heaviest or the second (an article has one topic for certain and
   * often two), and a constant.
   */
  public static final List<String> FEATURES =
      List.of("share", "rank", "size", "first", "second", "bias");

  /** Weight that a text has for nothing in particular: few words are no evidence. */
  private static final double NOISE = 5;

  private final Map<String, Double> coefficients;

  private Calibration(Map<String, Double> coefficients) {
    this.coefficients = Map.copyOf(coefficients);
  }

  static Calibration load() {
    Map<String, Double> coefficients = new HashMap<>();
    for (List<String> row : TsvTable.rows(Calibration.class, "calibration.tsv", 2)) {
      coefficients.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new Calibration(coefficients);
  }

  /** The values of {@link #FEATURES} for each topic of an article, by their weights. */
  public static Map<MediaTopic, double[]> features(Map<MediaTopic, Double> weights) {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Map.Entry<MediaTopic, Double>> heaviestFirst =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    Map<MediaTopic, double[]> features = new EnumMap<>(MediaTopic.class);
    for (int place = 0; place < heaviestFirst.size(); place++) {
      double weight = heaviestFirst.get(place).getValue();
      features.put(
          heaviestFirst.get(place).getKey(),
          new double[] {
            weight / (total + NOISE),
            weight / heaviestFirst.get(0).getValue(),
            Math.log1p(weight),
            place == 0 ? 1 : 0,
            place == 1 ? 1 : 0,
            1
          });
    }
    return features;
  }

  /** 0 to 1 for each topic. */
  Map<MediaTopic, Double> confidences(Map<MediaTopic, Double> weights) {
    Map<MediaTopic, Double> confidences = new EnumMap<>(MediaTopic.class);
    features(weights).forEach((topic, values) -> confidences.put(topic, of(topic, values)));
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
