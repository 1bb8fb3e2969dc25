package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article's text says for each topic, before it is made a confidence.
 *
 * @param weights of the words and entities that the tables know; topics without any are absent
 * @param margins by the linear model, for all topics; empty = there is none for the language
 */
record Weighed(Map<MediaTopic, Double> weights, Map<MediaTopic, Double> margins) {

  /** Weight that a text has for nothing in particular: few words are no evidence. */
  private static final double NOISE = 5;

  /** True if a linear model had its say. */
  boolean isRead() {
    return !margins.isEmpty();
  }

  /** The values of {@link Calibration#FEATURES} for each topic that anything speaks for. */
  Map<MediaTopic, double[]> features() {
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    List<MediaTopic> heaviest = heaviestFirst(weights);
    List<MediaTopic> likeliest = heaviestFirst(margins);
    Map<MediaTopic, double[]> features = new EnumMap<>(MediaTopic.class);
    for (MediaTopic topic : topics()) {
      double weight = weights.getOrDefault(topic, 0.0);
      double margin = margins.getOrDefault(topic, 0.0);
      features.put(
          topic,
          new double[] {
            weight / (total + NOISE),
            weight == 0 ? 0 : weight / ofPlace(0, heaviest, weights),
            Math.log1p(weight),
            heaviest.indexOf(topic) == 0 ? 1 : 0,
            heaviest.indexOf(topic) == 1 ? 1 : 0,
            margin,
            margin - ofPlace(0, likeliest, margins),
            margin - ofPlace(1, likeliest, margins),
            likeliest.indexOf(topic) == 0 ? 1 : 0,
            likeliest.indexOf(topic) == 1 ? 1 : 0,
            1
          });
    }
    return features;
  }

  private static double ofPlace(int place, List<MediaTopic> order, Map<MediaTopic, Double> values) {
    return place < order.size() ? values.getOrDefault(order.get(place), 0.0) : 0;
  }

  private Set<MediaTopic> topics() {
    Set<MediaTopic> topics = EnumSet.noneOf(MediaTopic.class);
    topics.addAll(weights.keySet());
    topics.addAll(margins.keySet());
    return topics;
  }

  private static List<MediaTopic> heaviestFirst(Map<MediaTopic, Double> values) {
    return values.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
