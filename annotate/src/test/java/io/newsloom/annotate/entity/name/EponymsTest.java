package io.newsloom.annotate.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EponymsTest {

  @ParameterizedTest
  @CsvSource({
    "ru,Ученик объяснил закон Ома.,Ома",
    "ru,По закону Ома сила тока растёт.,Ома",
    "ru,Это законы Ньютона.,Ньютона",
    "ru,Синдром Дауна не лечат.,Дауна",
    "ru,Закон Бойля — Мариотта прост.,Мариотта",
    "ru,Закон Джоуля-Ленца прост.,Ленца",
    "ru,Число Авогадро велико.,Авогадро",
    "ru,Сквер имени Плюшкина открыт.,Плюшкина",
    "uk,За теоремою Піфагора.,Піфагора",
    "uk,Їй дали премію Тьюрінга.,Тьюрінга",
    "be,Вучылі закон Ома.,Ома",
    "be,Эфект Доплера просты.,Доплера",
    "en,Ohm's law is simple.,Ohm",
    "en,He has Parkinson’s disease.,Parkinson",
    "en,The Doppler effect is simple.,Doppler",
  })
  void shouldKnowWhatThingsAreCalledAfter(String language, String text, String name) {
    assertThat(bear(language, text, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ru,Закон Плюшкин подписал.,Плюшкин",
    "ru,Премию Плюшкину дали вчера.,Плюшкину",
    "ru,Об этом узнал Плюшкин.,Плюшкин",
    "ru,От имени Плюшкина выступил другой.,Плюшкина",
    "uk,Закон Коваленко підписав.,Коваленко",
    "en,Smith's law firm closed.,Smith",
    "en,Smith's house burned down.,Smith",
    "de,Das Gesetz Meiers.,Meiers",
  })
  void shouldKnowWhoDoesSomething(String language, String text, String name) {
    assertThat(bear(language, text, name)).isFalse();
  }

  private static boolean bear(String language, String text, String name) {
    int start = text.indexOf(name);
    return Eponyms.bear(text, start, start + name.length(), language);
  }
}
