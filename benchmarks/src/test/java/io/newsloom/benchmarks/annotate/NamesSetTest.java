package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.newsloom.benchmarks.annotate.NamesSet.Name;
import io.newsloom.benchmarks.annotate.NamesSet.Story;
import io.newsloom.common.event.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesSetTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldEnoughStories(String language) {
    assertThat(NamesSet.of(language).stories()).hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"be", "uk"})
  void shouldTellTheSameStoriesAsInRussian(String language) {
    assertThat(NamesSet.of(language).stories())
        .extracting(Story::number, story -> story.names().stream().map(Name::type).toList())
        .containsExactlyElementsOf(
            NamesSet.of("ru").stories().stream()
                .map(
                    story -> tuple(story.number(), story.names().stream().map(Name::type).toList()))
                .toList());
  }

  @Test
  void shouldReadNumberTextAndNames() {
    assertThat(NamesSet.story("7\tAnn left.\tPERSON Ann|PLACE Upper Wen"))
        .isEqualTo(
            new Story(
                "7",
                "Ann left.",
                List.of(
                    new Name(EntityType.PERSON, "Ann"), new Name(EntityType.PLACE, "Upper Wen"))));
  }

  @Test
  void shouldRefuseALineWithoutNames() {
    assertThatThrownBy(() -> NamesSet.story("7\tAnn left."))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
