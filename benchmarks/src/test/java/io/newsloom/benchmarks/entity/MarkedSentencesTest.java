package io.newsloom.benchmarks.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSentencesTest {

  @Test
  void shouldReadTheTextWithoutItsMarks() {
    Example example = MarkedSentences.parse("[PER Іван Петренко] прибув до [LOC Києва].", "uk");

    assertThat(example.text()).isEqualTo("Іван Петренко прибув до Києва.");
    assertThat(example.names())
        .containsExactly(
            new TaggedSpan(0, 13, EntityType.PERSON, 1),
            new TaggedSpan(24, 29, EntityType.PLACE, 1));
  }

  @Test
  void shouldLeaveQuotationMarksRoundANameOutside() {
    Example example = MarkedSentences.parse("[ORG «Мрія»] і [ORG ТОВ «Надія»]", "uk");

    assertThat(example.names())
        .extracting(name -> example.text().toString().substring(name.start(), name.end()))
        .containsExactly("Мрія", "ТОВ «Надія»");
  }

  @Test
  void shouldEndASentenceWithTheFullStopOfItsLastName() {
    Example example = MarkedSentences.parse("Суддя [PER Качмар В. Я.].", "uk");

    assertThat(example.text()).isEqualTo("Суддя Качмар В. Я.");
    assertThat(example.names()).containsExactly(new TaggedSpan(6, 18, EntityType.PERSON, 1));
  }

  @Test
  void shouldRejectANameThatEndsWithinAWord() {
    assertThatThrownBy(() -> MarkedSentences.parse("[LOC Milano]-Sanremo", "it"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldRejectAMarkThatIsNotClosed() {
    assertThatThrownBy(() -> MarkedSentences.parse("[PER Anna left", "en"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "de", "fr", "it", "en"})
  void shouldReadEachSentenceOfTheProject(String language) {
    assertThat(MarkedSentences.of(language)).hasSizeGreaterThan(400);
  }
}
