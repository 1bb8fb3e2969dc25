package io.newsloom.annotate.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedKindsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Виступив хор «Луна».",
        "Співають у хорі «Луна».",
        "Хор ветеранів «Луна» виступив.",
        "В команде \"Луна\" пополнение.",
        "На заводе «Луна» пожар.",
        "Пожар в ООО «Луна».",
        "Каманда «Луна» выйграла.",
      })
  void shouldSeeTheKindBeforeTheMark(String text) {
    assertThat(standBefore(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Зрители любят «Луна».",
        "Редактор «Луна» уволился.",
        "Хор Луна выступил.",
        "The choir \"Луна\" sang.",
      })
  void shouldSeeNoneElsewhere(String text) {
    assertThat(standBefore(text)).isFalse();
  }

  private static boolean standBefore(String text) {
    int start = text.indexOf("Луна");
    return QuotedKinds.standBefore(text, start, start + 4);
  }
}
