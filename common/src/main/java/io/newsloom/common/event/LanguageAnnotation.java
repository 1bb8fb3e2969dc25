package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The language an article is written in.
 *
 * @param tag BCP 47 tag, {@code und} where it is none
 * @param confidence 0 to 1
 * @param others further languages that whole paragraphs are in, most first
 * @param annotator name and version of the annotator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LanguageAnnotation(
    String tag, double confidence, List<String> others, String annotator) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public LanguageAnnotation {
    others = others == null ? List.of() : List.copyOf(others);
  }
}
