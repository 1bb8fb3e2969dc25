package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsFieldTest {

  private static final String URL = "https://paper.example/en/20260115/ferry";

  @Test
  void shouldReadHreflang() {
    assertThat(
            editions(
                "<html lang=en><link rel=alternate hreflang=ru href=/ru/20260115/parom>"
                    + "<link rel=alternate hreflang=en href=/en/20260115/ferry>"
                    + "<link rel=alternate hreflang=x-default href=/>"))
        .containsExactly(new Edition("ru", "https://paper.example/ru/20260115/parom", "hreflang"));
  }

  @Test
  void shouldReadTheRowOfLanguagesOnThePage() {
    assertThat(
            editions(
                "<html lang=en><ul><li><a href=/be/20260115/ferry>BE</a>"
                    + "<li><a href=/ru/20260115/ferry>Русский</a><li>EN</ul>"))
        .containsExactly(
            new Edition("be", "https://paper.example/be/20260115/ferry", "language-switcher"),
            new Edition("ru", "https://paper.example/ru/20260115/ferry", "language-switcher"));
  }

  @Test
  void shouldNotTakeAnotherFrontPageForAnEditionOfTheArticle() {
    assertThat(Reading.at(URL, "<html lang=en><a href=/be/>BE</a>").editions()).isEmpty();
  }

  @Test
  void shouldDeriveTheAddressesThatARowOfCodesPromises() {
    assertThat(FieldReader.editions(URL, List.of("BE", "RU", "EN")).orElseThrow().value())
        .containsExactly(
            new Edition("be", "https://paper.example/be/20260115/ferry", "language-switcher"),
            new Edition("ru", "https://paper.example/ru/20260115/ferry", "language-switcher"));
  }

  private static List<Edition> editions(String html) {
    return Reading.at(URL, html).editions().orElseThrow().value();
  }
}
