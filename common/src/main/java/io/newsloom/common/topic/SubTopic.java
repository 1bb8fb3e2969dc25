package io.newsloom.common.topic;

import java.util.Map;
import java.util.Objects;

/**
 * A Media Topic of any level, with its labels.
 *
 * @param id the qualified code, e.g. {@code medtop:20001065}
 * @param key the project's short name of it, e.g. {@code soccer}; of a top-level topic its slug
 * @param top the top-level topic that it belongs to, or is
 * @param labels its label by language tag, in the order of the tags
 */
public record SubTopic(String id, String key, MediaTopic top, Map<String, String> labels) {

  public SubTopic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(top, "top");
    labels = MediaTopicTable.ordered(labels);
  }

  /** Whether this is one of the 17. */
  public boolean isTop() {
    return id.equals(top.id());
  }

  /** The label in a language, in English where there is none. */
  public String label(String language) {
    return labels.getOrDefault(language, labels.getOrDefault("en", key));
  }
}
