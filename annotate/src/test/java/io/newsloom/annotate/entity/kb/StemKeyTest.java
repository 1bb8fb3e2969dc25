package io.newsloom.annotate.entity.kb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Путин,Путина",
    "Путин,Путиным",
    "Путін,Путіну",
    "Пуцін,Пуцінам",
    "Мінск,Мінску",
    "Харьков,Харьковом",
    "Сирия,Сирией",
    "Украіна,Украіны",
    "Зеленский,Зеленского",
    "Вьетнам,Вьетнама",
    "Лукашэнка,Лукашэнку",
    "Венесуэла,Венесуэлой"
  })
  void shouldTakeSlavicEndingsAway(String name, String inflected) {
    assertThat(StemKey.of(inflected)).isEqualTo(StemKey.of(name));
  }

  @ParameterizedTest
  @CsvSource({"Путин,Пупкин", "Минск,Минеральный", "Иран,Ирак", "Австрия,Австралия"})
  void shouldKeepDifferentNamesApart(String one, String other) {
    assertThat(StemKey.of(one)).isNotEqualTo(StemKey.of(other));
  }

  @Test
  void shouldReadLatinLettersInACyrillicWordAsCyrillic() {
    assertThat(StemKey.of("Mосква")).isEqualTo(StemKey.of("Москва"));
  }

  @Test
  void shouldTakeYoForYe() {
    assertThat(StemKey.of("Горбачёв")).isEqualTo(StemKey.of("Горбачев"));
  }

  @Test
  void shouldNotMindApostrophes() {
    assertThat(StemKey.of("Прыднястроўе’")).isEqualTo(StemKey.of("Прыднястроўе"));
    assertThat(StemKey.of("Хав’єр")).isEqualTo(StemKey.of("Хавʼєр"));
  }

  @Test
  void shouldTakeThePossessiveAway() {
    assertThat(StemKey.of("Putin’s")).isEqualTo(StemKey.of("Putin"));
  }

  @Test
  void shouldKeepAcronymsFromWordsOfTheSameLetters() {
    assertThat(StemKey.of("US")).isNotEqualTo(StemKey.of("us"));
  }
}
