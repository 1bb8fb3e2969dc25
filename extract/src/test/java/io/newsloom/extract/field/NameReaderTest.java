package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

  private final NameReader reader = new NameReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee                            | Ann Lee",
        "By Ann Lee and Bo Ek                  | Ann Lee;Bo Ek",
        "Von Jörg Müller und Anna Weiß         | Jörg Müller;Anna Weiß",
        "par Élodie Martin                     | Élodie Martin",
        "Por José Díaz y Ana Ruiz              | José Díaz;Ana Ruiz",
        "di Marco Rossi                        | Marco Rossi",
        "Autor: Jan Kowalski                   | Jan Kowalski",
        "Автор: Иван Петров                    | Иван Петров",
        "Аўтар Янка Купала                     | Янка Купала",
        "Автори: Олена Коваль та Ігор Бойко    | Олена Коваль;Ігор Бойко",
        "Ann Lee, political correspondent      | Ann Lee",
        "Ann Lee (ann.lee@paper.example)       | Ann Lee",
        "Ann Lee @annlee                       | Ann Lee",
        "Ludwig van Beethoven                  | Ludwig van Beethoven",
        "Ann Lee / Bo Ek                       | Ann Lee;Bo Ek"
      })
  void shouldSplitABylineIntoPeople(String byline, String names) {
    assertThat(reader.people(byline)).containsExactly(names.split(";"));
  }

  @Test
  void shouldEndTheNamesAtARole() {
    assertThat(reader.lines(List.of("By", "Ann Lee", "Staff writer", "Harbour Row")))
        .containsExactly("Ann Lee");
  }

  @Test
  void shouldNotTakeADateForAName() {
    assertThat(reader.people("Published 15 January 2026")).isEmpty();
  }

  @Test
  void shouldNameEachPersonOnce() {
    assertThat(reader.people("Ann Lee, Ann Lee")).containsExactly("Ann Lee");
  }

  @Test
  void shouldKnowAnAgency() {
    assertThat(reader.isDesk("Agence France-Presse")).isTrue();
  }

  @Test
  void shouldTurnANameThatLeadsWithTheFamily() {
    assertThat(NameReader.turned("Lee, Ann")).isEqualTo("Ann Lee");
  }
}
