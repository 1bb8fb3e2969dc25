package io.newsloom.annotate.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nobody's name, though a tagger took it for one. */
class ScreenTest {

  @ParameterizedTest
  @CsvSource({
    "uk,Улітку тут людно.,Улітку",
    "uk,Частину яблук завод купує.,Частину яблук завод",
    "uk,Дощило. «Торік завод закрили».,Торік",
    "uk,Жоден не прийшов.,Жоден",
    "uk,Фактично тут людно.,Фактично",
    "uk,Клітина є малою.,Клітина",
    "be,Летась тут было людна.,Летась",
    "be,Палову ўраджаю прадалі.,Палову",
    "ru,Осенью тут людно.,Осенью",
    "ru,Вдобавок пошёл дождь.,Вдобавок",
  })
  void shouldTakeNoSmallWordForAName(String language, String text, String tagged) {
    assertThat(names(language, text, EntityType.PERSON, tagged)).isEmpty();
  }

  @Test
  void shouldCutSmallWordsFromANamesBeginning() {
    assertThat(names("uk", "Торік улітку Петро Орлик утік.", "Торік улітку Петро Орлик"))
        .containsExactly("Петро Орлик");
  }

  @Test
  void shouldKeepSmallWordsThatANameBeginsWithOrThatAreCapitalisedInTheSentence() {
    assertThat(names("uk", "Наша Луша обміліла.", "Наша Луша")).containsExactly("Наша Луша");
    assertThat(names("uk", "Приїхав Торік до нас.", "Торік")).containsExactly("Торік");
    assertThat(names("uk", "Гродно далеко.", "Гродно")).containsExactly("Гродно");
    assertThat(names("uk", "Клітина пішов. Олег Клітина тут.", "Клітина", "Олег Клітина"))
        .containsExactly("Клітина", "Олег Клітина");
    assertThat(names("ru", "«Осенью» — новая картина.", "Осенью")).containsExactly("Осенью");
  }

  @Test
  void shouldTakeNobodyForMeantByWhatAThingIsCalledAfter() {
    assertThat(names("ru", "Он знает закон Ома.", "Ома")).isEmpty();
    assertThat(names("ru", "Бином Ньютона прост.", "Бином Ньютона")).isEmpty();
    assertThat(names("en", "It is Moore's law again.", "Moore's")).isEmpty();
  }

  @Test
  void shouldKeepThePersonWhomTheArticleNamesInFull() {
    assertThat(names("ru", "Георг Ом жил долго. Закон Ома знают все.", "Георг Ом", "Ома"))
        .containsExactly("Георг Ом", "Ома");
  }

  @Test
  void shouldKeepAPlaceThatHasALaw() {
    String text = "Закон Заречья отменили.";

    assertThat(names("ru", text, EntityType.PLACE, "Заречья")).containsExactly("Заречья");
  }

  @ParameterizedTest
  @CsvSource({
    "en,Brazil nuts are dear.,Brazil",
    "en,They grow Brussels sprouts.,Brussels",
    "en,Guinea pigs are pets.,Guinea",
    "en,A Boston Terrier barked.,Boston Terrier",
    "fr,Un cochon d’Inde dormait.,Inde",
  })
  void shouldTakeNoProductForThePlaceItIsCalledBy(String language, String text, String tagged) {
    assertThat(names(language, text, EntityType.PLACE, tagged)).isEmpty();
  }

  @Test
  void shouldKeepPlacesBesideOtherWords() {
    assertThat(names("en", "Brazil has nuts.", EntityType.PLACE, "Brazil"))
        .containsExactly("Brazil");
  }

  @Test
  void shouldTakeWhatIsCalledByAGivenNameForNoPerson() {
    String text = "В кафе «Анна» пусто.";
    Screen.Tagged part = part(text, EntityType.PERSON, "Анна");

    assertThat(screen("ru", part).names(part))
        .extracting(TaggedSpan::type)
        .containsExactly(EntityType.ORGANISATION);
  }

  private static List<String> names(String language, String text, String... tagged) {
    return names(language, text, EntityType.PERSON, tagged);
  }

  private static List<String> names(
      String language, String text, EntityType type, String... tagged) {
    Screen.Tagged part = part(text, type, tagged);
    return screen(language, part).names(part).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static Screen screen(String language, Screen.Tagged part) {
    return Screen.of(language, WordLists.standard(), Set.of("клітина"), part);
  }

  private static Screen.Tagged part(String text, EntityType type, String... tagged) {
    return new Screen.Tagged(
        text,
        Stream.of(tagged)
            .map(
                name ->
                    new TaggedSpan(
                        text.indexOf(name), text.indexOf(name) + name.length(), type, 0.95))
            .toList());
  }
}
