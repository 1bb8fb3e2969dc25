package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.topic.MediaTopic;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well the top-level topics of a set are found.
 *
 * @param language of the set
 * @param byTopic one tally for each of the 17
 */
public record TopicScores(String language, Map<MediaTopic, Tally> byTopic) {

  /** Runs an annotator over a set. */
  public static TopicScores of(TopicSet set, Annotator annotator) {
    Map<MediaTopic, Tally> byTopic = new EnumMap<>(MediaTopic.class);
    for (TopicSet.Article article : set.articles()) {
      Input input =
          Input.of(Texts.article(set.language(), article.headline(), article.text()), null);
      Set<String> found = new TreeSet<>();
      annotator.annotate(input, Annotations.NONE).topics().stream()
          .map(TopicAnnotation::id)
          .forEach(found::add);
      for (MediaTopic topic : MediaTopic.values()) {
        boolean is = found.contains(topic.id());
        boolean was = article.topics().contains(topic.id());
        byTopic.merge(
            topic,
            new Tally(is && was ? 1 : 0, is && !was ? 1 : 0, was && !is ? 1 : 0),
            Tally::and);
      }
    }
    return new TopicScores(set.language(), byTopic);
  }

  /** F1 over all decisions. */
  public double micro() {
    return all().f1();
  }

  /** Mean F1 of the topics that the set has. */
  public double macro() {
    return byTopic.values().stream()
        .filter(tally -> tally.right() + tally.missed() > 0)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }

  Tally all() {
    return byTopic.values().stream().reduce(Tally.NONE, Tally::and);
  }
}
