package io.newsloom.annotate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.ReadingTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadingTimeAnnotatorTest {

  @Test
  void shouldReadAMinutesWordsInAMinute() {
    ReadingTime time = read("en", "word ".repeat(227), "One");

    assertThat(time.words()).isEqualTo(228);
    assertThat(time.seconds()).isEqualTo(60);
  }

  @Test
  void shouldCountCharactersWhereThereAreNoSpaces() {
    ReadingTime time = read("zh", "字".repeat(254), "字");

    assertThat(time.words()).isEqualTo(159);
    assertThat(time.seconds()).isEqualTo(60);
  }

  @Test
  void shouldTakeTheMeanPaceForAnUnknownLanguage() {
    assertThat(read("und", "word ".repeat(183), "One").seconds()).isEqualTo(60);
  }

  private static ReadingTime read(String language, String text, String headline) {
    Annotations soFar =
        Annotations.NONE.withLanguage(new LanguageAnnotation(language, 1, List.of(), "test/1"));
    Annotations found =
        ReadingTimeAnnotator.standard()
            .annotate(Input.of(Articles.of(headline, text), null), soFar);
    return Objects.requireNonNull(found.readingTime());
  }
}
