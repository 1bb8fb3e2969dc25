package io.newsloom.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorsTest {

  @Test
  void shouldAddLanguageAndTopics() {
    Input input = Input.of(Articles.at("https://news.example/a", "Sport", List.of()), null);

    Annotations found = Annotators.standard().annotate(input, Annotations.NONE);

    assertThat(found.language()).isNotNull();
    assertThat(found.topics()).extracting(TopicAnnotation::slug).containsExactly("sport");
  }

  @Test
  void shouldNameTheVersionOfEveryPart() {
    assertThat(Annotators.standard().version())
        .contains(
            "newsloom-language/",
            "newsloom-entities/",
            "newsloom-topic/",
            "newsloom-quote/",
            "newsloom-citation/",
            "newsloom-reading/",
            "newsloom-fingerprint/");
  }
}
