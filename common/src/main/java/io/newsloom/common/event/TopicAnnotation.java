package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An IPTC Media Topic of an article.
 *
 * @param id qualified code, e.g. {@code medtop:11000000}
 * @param slug short name of its top-level topic, e.g. {@code politics}: the routing key
 * @param label IPTC's English label
 * @param confidence 0 to 1
 * @param evidence the words, entities and publisher signals that decided
 * @param annotator name and version of the annotator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TopicAnnotation(
    String id,
    String slug,
    String label,
    double confidence,
    List<String> evidence,
    String annotator) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public TopicAnnotation {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
