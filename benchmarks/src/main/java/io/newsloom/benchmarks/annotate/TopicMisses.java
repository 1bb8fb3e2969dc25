package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.topic.MediaTopic;
import java.util.ArrayList;
import java.util.List;

/** Says of which articles of a set topics are not as they should be, and what decided. */
final class TopicMisses {

  private TopicMisses() {}

  /** A few lines for each article with an error: its headline, what was missed, what was found. */
  static List<String> of(TopicSet set, Annotator annotator) {
    List<String> lines = new ArrayList<>();
    for (TopicSet.Article article : set.articles()) {
      Input input =
          Input.of(Texts.article(set.language(), article.headline(), article.text()), null);
      List<TopicAnnotation> found = annotator.annotate(input, Annotations.NONE).topics();
      List<String> ids =
          found.stream().map(TopicAnnotation::id).filter(TopicMisses::isTop).toList();
      if (!ids.containsAll(article.topics()) || !article.topics().containsAll(ids)) {
        lines.add(article.id() + " " + article.headline());
        article.topics().stream()
            .filter(id -> !ids.contains(id))
            .forEach(id -> lines.add("    missed " + MediaTopic.ofId(id).orElseThrow().slug()));
        found.stream()
            .filter(topic -> isTop(topic.id()))
            .forEach(topic -> lines.add(line(topic, article)));
      }
    }
    return lines;
  }

  private static String line(TopicAnnotation topic, TopicSet.Article article) {
    String verdict = article.topics().contains(topic.id()) ? "right" : "WRONG";
    return "    %s %s %.2f %s"
        .formatted(verdict, topic.slug(), topic.confidence(), topic.evidence());
  }

  private static boolean isTop(String id) {
    return id.endsWith("000000");
  }
}
