package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void shouldReadLinksToTheSameAddressInAnotherLanguageWhateverTheySay() {
    assertThat(
            editions(
                "<html lang=en><a href=/by/20260115/ferry><img src=by.png></a>"
                    + "<a href=/en/20260115/ferry>here</a><a href=/ru/20260115/other>Ferries</a>"))
        .containsExactly(
            new Edition("be", "https://paper.example/by/20260115/ferry", "url-pattern"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/ru/news/1, https://x.example/en/news/1, en",
    "https://www.x.example/news/1, https://uk.x.example/news/1, uk",
    "https://ru.x.example/news/1, https://pl.x.example/news/1, pl",
    "https://x.example/news/1, https://x.example/de/news/1, de",
    "https://x.example/news/1?lang=ru, https://x.example/news/1?lang=be, be",
    "https://x.example/news/1, https://x.example/news/1?lang=en, en"
  })
  void shouldKnowAnAddressInAnotherLanguage(String own, String other, String language) {
    assertThat(UrlEditions.languageOf(own, other)).contains(language);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/ru/news/1, https://x.example/en/news/2",
    "https://x.example/ru/, https://x.example/en/",
    "https://x.example/news/1, https://x.example/sport/1",
    "https://x.example/news/1, https://en.y.example/news/1",
    "https://x.example/news/1, https://x.example/news/1?page=en"
  })
  void shouldKnowWhatIsNoAddressInAnotherLanguage(String own, String other) {
    assertThat(UrlEditions.languageOf(own, other)).isEmpty();
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
