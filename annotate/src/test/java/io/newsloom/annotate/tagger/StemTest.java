package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

  @ParameterizedTest
  @CsvSource({
    "Минск, Минска",
    "Минск, Минском",
    "Минск, Мінск",
    "Минск, Мінску",
    "Варшава, Варшаве",
    "Warszawa, Warszawie",
    "Путин, Путіну",
    "Łódź, Lodz"
  })
  void shouldMakeFormsOfANameOne(String name, String form) {
    assertThat(hash(form)).isEqualTo(hash(name));
  }

  @ParameterizedTest
  @CsvSource({"Минск, Пинск", "Paris, Parma", "Рим, Крым"})
  void shouldKeepNamesApart(String name, String other) {
    assertThat(hash(other)).isNotEqualTo(hash(name));
  }

  private static int hash(String word) {
    return Stem.hash(word, 0, word.length());
  }

  @Test
  void shouldWriteBelarusianStemsAsTheirRussianKin() {
    assertThat(Stem.kin("дзяржавы", 0, 8)).isEqualTo(Stem.kin("держава", 0, 7));
    assertThat(Stem.kin("цяпер", 0, 5)).isEqualTo(Stem.kin("теперь", 0, 6));
  }
}
