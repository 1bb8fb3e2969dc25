package io.newsloom.annotate.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "ru,Анной Ковалёвой,Анна Ковалёва",
    "ru,Льва Гончарова,Лев Гончаров",
    "ru,Ивану Плиске,Иван Плиска",
    "ru,Еленой Мельник,Елена Мельник",
    "ru,Дмитрию Соколовскому,Дмитрий Соколовский",
    "be,Івана Пліскі,Іван Пліска",
    "be,Паўла Клімчука,Павел Клімчук",
    "be,Ганны Кавалёвай,Ганна Кавалёва",
    "uk,Іванові Плісці,Іван Пліска",
    "uk,Ганни Ковальової,Ганна Ковальова",
    "uk,Єгорові Синіцину,Єгор Синіцин",
    "en,Anna Kovalyova,Anna Kovalyova"
  })
  void shouldGiveAPersonsDictionaryForm(String language, String surface, String name) {
    assertThat(names(language, EntityType.PERSON, surface)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "ru,в Заречанах,Заречаны",
    "ru,в Сосновке,Сосновка",
    "ru,из Нового Двора,Новый Двор",
    "ru,в Березовск,Березовск",
    "be,у Сасноўцы,Сасноўка",
    "be,у Верхніх Ліпках,Верхнія Ліпкі",
    "uk,у Соснівці,Соснівка",
    "uk,у Вільшанському районі,Вільшанський район",
    "uk,долини Луші,Луша",
    "uk,над Лушею,Луша",
    "uk,Верхня Луша,Верхня Луша"
  })
  void shouldGiveAPlacesDictionaryForm(String language, String surface, String name) {
    assertThat(names(language, EntityType.PLACE, surface)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "ru,Заречанского городского совета,Заречанский городской совет",
    "ru,Министерству обороны Заречья,Министерство обороны Заречья",
    "uk,Заречанської міської ради,Заречанська міська рада",
    "be,Беразоўскага ўніверсітэта,Беразоўскі ўніверсітэт"
  })
  void shouldDeclineAnInstitutionUpToWhatItIsCalled(String language, String surface, String name) {
    assertThat(names(language, EntityType.ORGANISATION, surface)).containsExactly(name);
  }

  @Test
  void shouldTakeTheFormThatMostMentionsMayHave() {
    assertThat(names("ru", EntityType.PLACE, "Сосновки", "в Сосновке")).containsOnly("Сосновка");
    assertThat(names("ru", EntityType.PLACE, "Сосновки")).containsOnly("Сосновки");
  }

  @Test
  void shouldLetASurnameAloneMeanThePersonNamedInFull() {
    assertThat(names("ru", EntityType.PERSON, "Евгению Орлику", "Орлик"))
        .containsOnly("Евгений Орлик");
  }

  @Test
  void shouldKeepANameThatMayBeAWomansOrAMans() {
    assertThat(names("ru", EntityType.PERSON, "Александра Петрова"))
        .containsExactly("Александра Петрова");
    assertThat(names("ru", EntityType.PERSON, "Александра Петрова", "Александром Петровым"))
        .hasSize(2)
        .containsOnly("Александр Петров");
  }

  @Test
  void shouldCallAFactoryByItsNameAlone() {
    assertThat(names("ru", EntityType.ORGANISATION, "Завод «Маяк»", "Маяка")).containsOnly("Маяк");
  }

  @Test
  void shouldKeepWhatDoesNotDeclineAndCallItSoWhereItDoes() {
    List<Naming.Named> named =
        Naming.of(
            List.of(
                new Naming.Nameless("Луна", EntityType.ORGANISATION, "", true),
                new Naming.Nameless("Луну", EntityType.ORGANISATION, "", false)),
            "uk");

    assertThat(named).extracting(Naming.Named::name).containsOnly("Луна");
  }

  @Test
  void shouldGiveOneNameTheTypeOfMostMentions() {
    List<Naming.Named> named =
        Naming.of(
            List.of(
                new Naming.Nameless("Заречаны", EntityType.PERSON, "", false),
                new Naming.Nameless("Заречанах", EntityType.PLACE, "в", false),
                new Naming.Nameless("Заречанах", EntityType.PLACE, "в", false)),
            "ru");

    assertThat(named).containsOnly(new Naming.Named("Заречаны", EntityType.PLACE));
  }

  /** Names of mentions, each perhaps behind a small word. */
  private static List<String> names(String language, EntityType type, String... surfaces) {
    List<Naming.Nameless> mentions =
        Arrays.stream(surfaces)
            .map(
                surface -> {
                  boolean behind = Character.isLowerCase(surface.charAt(0));
                  int space = behind ? surface.indexOf(' ') : 0;
                  return new Naming.Nameless(
                      surface.substring(space).strip(), type, surface.substring(0, space), false);
                })
            .toList();
    return Naming.of(mentions, language).stream().map(Naming.Named::name).toList();
  }
}
