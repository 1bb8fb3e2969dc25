package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;
import io.newsloom.common.topic.SubTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the words and entities of one article weigh for each topic. Built up by {@link #add}, in
 * reading order; then read.
 */
final class WordEvidence {

  private static final int SHOWN = 6;

  private final Map<MediaTopic, Map<Integer, Hit>> byPlace = new EnumMap<>(MediaTopic.class);

  private record Hit(SubTopic topic, Object seed, double weight, String shown) {}

  /** All that speaks for one topic. */
  record Weight(SubTopic topic, double weight, List<String> shown) {}

  /** Of several seeds for one topic at one place the heaviest counts. */
  void add(SubTopic topic, Object seed, double weight, int place, String shown) {
    byPlace
        .computeIfAbsent(topic.top(), any -> new TreeMap<>())
        .merge(place, new Hit(topic, seed, weight, shown), WordEvidence::heavier);
  }

  /** The heavier of two, for the narrower of their topics. */
  private static Hit heavier(Hit one, Hit other) {
    Hit heavy = other.weight > one.weight ? other : one;
    Hit light = other.weight > one.weight ? one : other;
    return heavy.topic.isTop() && !light.topic.isTop()
        ? new Hit(light.topic, heavy.seed, heavy.weight, heavy.shown)
        : heavy;
  }

  /** What speaks for each top-level topic, those under it included. */
  Map<MediaTopic, Weight> tops() {
    Map<MediaTopic, Weight> tops = new EnumMap<>(MediaTopic.class);
    byPlace.forEach((top, hits) -> tops.put(top, weigh(List.copyOf(hits.values()))));
    return tops;
  }

  /** What speaks for each topic under a top-level one, heaviest first. */
  List<Weight> under(MediaTopic top) {
    Map<SubTopic, List<Hit>> hits = new LinkedHashMap<>();
    byPlace.getOrDefault(top, Map.of()).values().stream()
        .filter(hit -> !hit.topic.isTop())
        .forEach(hit -> hits.computeIfAbsent(hit.topic, any -> new ArrayList<>()).add(hit));
    return hits.values().stream()
        .map(WordEvidence::weigh)
        .sorted(Comparator.comparingDouble(Weight::weight).reversed())
        .toList();
  }

  /** A word that comes again adds less each time: weight times 1 + ln(count). */
  private static Weight weigh(List<Hit> hits) {
    Map<Object, List<Hit>> bySeed = new LinkedHashMap<>();
    hits.forEach(hit -> bySeed.computeIfAbsent(hit.seed, any -> new ArrayList<>()).add(hit));
    double sum = 0;
    Map<String, Double> shown = new LinkedHashMap<>();
    for (List<Hit> same : bySeed.values()) {
      double heaviest = same.stream().mapToDouble(Hit::weight).max().orElse(0);
      double weight = heaviest * (1 + Math.log(same.size()));
      sum += weight;
      shown.merge(same.get(0).shown, weight, Double::sum);
    }
    List<String> telling =
        shown.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(SHOWN)
            .map(Map.Entry::getKey)
            .toList();
    return new Weight(hits.get(0).topic, sum, telling);
  }
}
