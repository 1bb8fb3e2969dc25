package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkSetTest {

  static Stream<String> languages() {
    return WorkSet.LANGUAGES.stream();
  }

  @ParameterizedTest
  @CsvSource({"en,100", "ru,100", "be,100", "uk,100", "de,30", "fr,30", "es,30", "pl,30", "it,30"})
  void shouldHoldEnoughSentencesAndNoneTwice(String language, int least) {
    assertThat(WorkSet.of(language).sentences())
        .hasSizeGreaterThanOrEqualTo(least)
        .extracting(LinkingSet.Sentence::text)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void shouldMarkWorksAndEventsAlone(String language) {
    assertThat(WorkSet.of(language).sentences())
        .flatMap(LinkingSet.Sentence::mentions)
        .extracting(LinkingSet.Mention::type)
        .containsOnly(EntityType.WORK, EntityType.EVENT);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void shouldHoldTrapsAboutFourTimesInTen(String language) {
    WorkSet set = WorkSet.of(language);
    long traps = set.sentences().stream().filter(one -> one.mentions().isEmpty()).count();

    assertThat(traps / (double) set.sentences().size()).isBetween(0.35, 0.45);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void shouldHaveEverySentenceInOneHalf(String language) {
    WorkSet set = WorkSet.of(language);

    assertThat(
            set.half(TopicSet.Half.DEV).sentences().size()
                + set.half(TopicSet.Half.HELD_OUT).sentences().size())
        .isEqualTo(set.sentences().size());
  }
}
