package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.topic.LinearTopicsTrainer.Sample;
import io.newsloom.common.topic.MediaTopic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The project's own short texts with their topics, which the linear models learn from: {@code
 * topic-texts/xx.tsv}, topics, headline and text in a row.
 */
final class TopicTexts {

  private static final int COLUMNS = 3;

  private TopicTexts() {}

  /** The texts of a language, in the file's order. */
  static List<Sample> of(String language) {
    return SetFile.lines("topic-texts/" + language + ".tsv").stream()
        .map(line -> sample(language, line.split("\t", -1)))
        .toList();
  }

  private static Sample sample(String language, String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("want 3 columns: " + String.join(" | ", cells));
    }
    Set<MediaTopic> topics =
        Arrays.stream(cells[0].split(","))
            .map(slug -> MediaTopic.ofSlug(slug.strip()).orElseThrow())
            .collect(Collectors.toSet());
    return new Sample(language, cells[1], cells[2], topics);
  }
}
