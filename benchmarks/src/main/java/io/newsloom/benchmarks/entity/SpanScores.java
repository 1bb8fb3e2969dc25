package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.benchmarks.metric.Score;
import io.newsloom.common.event.EntityType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts of names found: one is right if its begin, its end and its type are. */
final class SpanScores {

  private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

  static SpanScores of(Tagger tagger, List<Example> examples) {
    SpanScores scores = new SpanScores();
    for (Example example : examples) {
      scores.add(
          example.names(),
          tagger.tag(example.text(), List.of(example.sentence()), example.language()));
    }
    return scores;
  }

  void add(List<TaggedSpan> truth, List<TaggedSpan> found) {
    Set<Key> wanted = keys(truth);
    Set<Key> given = keys(found);
    wanted.forEach(key -> of(key.type())[0]++);
    given.forEach(key -> of(key.type())[1]++);
    Set<Key> right = new HashSet<>(given);
    right.retainAll(wanted);
    right.forEach(key -> of(key.type())[2]++);
  }

  Score of(Set<EntityType> types) {
    int wanted = 0;
    int given = 0;
    int right = 0;
    for (EntityType type : types) {
      int[] counted = counts.getOrDefault(type, new int[3]);
      wanted += counted[0];
      given += counted[1];
      right += counted[2];
    }
    return Score.of(
        given == 0 ? 0 : (double) right / given, wanted == 0 ? 0 : (double) right / wanted);
  }

  Score all() {
    return of(counts.keySet());
  }

  private int[] of(EntityType type) {
    return counts.computeIfAbsent(type, key -> new int[3]);
  }

  private static Set<Key> keys(List<TaggedSpan> spans) {
    return spans.stream()
        .map(span -> new Key(span.start(), span.end(), span.type()))
        .collect(Collectors.toSet());
  }

  private record Key(int start, int end, EntityType type) {}
}
