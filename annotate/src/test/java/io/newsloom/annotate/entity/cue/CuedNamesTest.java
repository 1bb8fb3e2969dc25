package io.newsloom.annotate.entity.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuedNamesTest {

  private static final CuedNames NAMES = CuedNames.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They sang “Green Boats”, a song nobody knew. | WORK Green Boats",
        "en | The play by the writer Anna Holt \"Green Boats\" closed. | WORK Green Boats",
        "en | His last novel, Green Boats and Blue, sold well. | WORK Green Boats and Blue",
        "en | The film \"Green Boats,\" she said, is long. | WORK Green Boats",
        "ru | Снял фильм режиссёра Ивана Рогова «Лодки». | WORK Лодки",
        "be | Аповесць «Лодкі» пра раку. | WORK Лодкі",
        "uk | Вийшла повість письменника під назвою «Човни». | WORK Човни",
        "de | Der Roman von Anna Holt „Grüne Boote“ ist lang. | WORK Grüne Boote",
        "de | Der Roman von Anna Holt »Grüne Boote« ist lang. | WORK Grüne Boote",
        "pl | Książka „Zielone łodzie” jest długa. | WORK Zielone łodzie"
      })
  void shouldFindTitlesBesideTheWordThatSaysWhatTheyAre(
      String language, String text, String expected) {
    assertThat(names(language, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The plant broke the Quiet Harbours Act of 1997 twice. | WORK Quiet Harbours Act of 1997",
        "ru | Действует закон № 38-ФЗ. | WORK закон № 38-ФЗ",
        "it | Vale la direttiva 2001/42/CE. | WORK direttiva 2001/42/CE",
        "fr | La nouvelle loi Dupont passe. | WORK loi Dupont",
        "ru | Нарушен Трудовой кодекс. | WORK Трудовой кодекс",
        "de | Das Hafengebührengesetz gilt. | WORK Hafengebührengesetz"
      })
  void shouldFindLaws(String language, String text, String expected) {
    assertThat(names(language, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | He fell at the Battle of Otter Creek. | EVENT Battle of Otter Creek",
        "en | Nobody came to the Otter Creek Film Festival. | EVENT Otter Creek Film Festival",
        "en | She won gold at the 2032 Olympics. | EVENT 2032 Olympics",
        "ru | Он выиграл Рижский марафон. | EVENT Рижский марафон",
        "be | Вынікі саміту АБСЕ вядомыя. | EVENT саміту АБСЕ",
        "uk | Збірна їде на чемпіонат світу з біатлону 2027 року."
            + " | EVENT чемпіонат світу з біатлону 2027 року",
        "ru | Открылся форум «Реки Севера». | EVENT Реки Севера",
        "ru | Дом унёс ураган «Клара». | EVENT ураган «Клара»",
        "de | Nach der Schlacht bei Otterbach ging er heim. | EVENT Schlacht bei Otterbach",
        "es | Murió en la batalla de Río Seco. | EVENT batalla de Río Seco",
        "pl | Po bitwie pod Lipą wrócił. | EVENT bitwie pod Lipą",
        "ru | Открылся XXVII международный кинофестиваль. | EVENT XXVII международный кинофестиваль",
        "uk | Гості 27-го з'їзду поїхали. | EVENT 27-го з'їзду",
        "en | Few came to the 27th festival. | EVENT 27th festival",
        "ru | Выиграл чемпионат мира. | EVENT чемпионат мира"
      })
  void shouldFindEvents(String language, String text, String expected) {
    assertThat(names(language, text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The bakery \"Green Boats\" burned down.",
        "en | He called the film \"boring\".",
        "en | Green Boats And A Short History Of The Summit",
        "en | The war of words goes on.",
        "ru | Рассказал «Лодкам» директор.",
        "ru | Журналист «Лодок» уволился.",
        "ru | Акции «Лодок» подешевели.",
        "ru | Следующий саммит отложили.",
        "ru | Евро подорожал.",
        "ru | Он смотрел чемпионаты мира.",
        "de | Der Film der Firma „Boote“ ist lang.",
        "uk | І битва скінчилася.",
        "xx | The film \"Green Boats\" is long."
      })
  void shouldTakeNothingElseForAName(String language, String text) {
    assertThat(names(language, text)).isEmpty();
  }

  @Test
  void shouldKnowATitleAgainWhereverItIsQuoted() {
    assertThat(names("ru", "Вышел роман «Тихий омут». О «Тихом омуте» спорят."))
        .containsExactly("WORK Тихий омут", "WORK Тихом омуте");
  }

  @Test
  void shouldTakeTitlesNamedInOneBreathForTheSame() {
    assertThat(names("ru", "Спектакли «Омут», «Заря» и «Луг» отменены."))
        .containsExactly("WORK Омут", "WORK Заря", "WORK Луг");
  }

  private static List<String> names(String language, String text) {
    return NAMES.in(Reading.of(text), language).stream()
        .map(name -> name.type() + " " + text.substring(name.start(), name.end()))
        .toList();
  }
}
