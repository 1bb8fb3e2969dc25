package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Derived;
import org.junit.jupiter.api.Test;

class HeadlineFieldTest {

  @Test
  void shouldCutTheSitesNameOffTheTitle() {
    Derived<String> headline =
        headline(
            "<title>Ferry returns after repairs - Harbour Times</title>"
                + "<meta property=og:site_name content='Harbour Times'>",
            "<p>Text</p>");

    assertThat(headline.value()).isEqualTo("Ferry returns after repairs");
    assertThat(headline.strategy()).isEqualTo("title");
  }

  @Test
  void shouldCutTheSitesNameOffTheStart() {
    assertThat(headline("<title>Harbour Times: Ferry returns after repairs</title>", "").value())
        .isEqualTo("Ferry returns after repairs");
  }

  @Test
  void shouldKeepADashThatIsPartOfTheHeadline() {
    assertThat(
            headline(
                    "<title>Ferry returns - but the pier stays shut</title>",
                    "<h1>Ferry returns - but the pier stays shut</h1>")
                .value())
        .isEqualTo("Ferry returns - but the pier stays shut");
  }

  @Test
  void shouldNotTakeAHeadingThatIsTheSitesName() {
    assertThat(
            headline(
                    "<meta property=og:title content='Ferry returns after repairs'>",
                    "<h1>Harbour Times</h1><h1>Ferry returns after repairs</h1>")
                .value())
        .isEqualTo("Ferry returns after repairs");
  }

  @Test
  void shouldPreferTheHeadingPeopleSeeToATitleMadeForSearchEngines() {
    Derived<String> headline =
        headline(
            "<meta property=og:title content='Ferry timetable 2026: all you need to know'>",
            "<h1>The ferry is back, and so are the queues</h1>");

    assertThat(headline.value()).isEqualTo("The ferry is back, and so are the queues");
    assertThat(headline.confidence()).isLessThan(0.9);
  }

  @Test
  void shouldLeaveTheKickerInsideAHeadingOut() {
    assertThat(
            headline(
                    "<meta property=og:title content='Ferry returns after repairs'>",
                    "<h1><span>Shipping:</span> Ferry returns after repairs</h1>")
                .value())
        .isEqualTo("Ferry returns after repairs");
  }

  @Test
  void shouldLeaveTheSiteBehindABarInAHeadingOut() {
    assertThat(
            headline(
                    "<meta property=og:title content='Ferry returns after repairs'>",
                    "<h1>Ferry returns after repairs | The Gazette of the North</h1>")
                .value())
        .isEqualTo("Ferry returns after repairs");
  }

  @Test
  void shouldTakeTheHeadlineThatANewsArticleStatesTwice() {
    Derived<String> headline =
        headline(
            "<meta property=og:title content='Shipping: Ferry returns after repairs'>"
                + Reading.linked(
                    "{'@type':'NewsArticle','headline':'Shipping: Ferry returns after repairs'}"),
            "<h1>Ferry returns after repairs</h1>");

    assertThat(headline.value()).isEqualTo("Shipping: Ferry returns after repairs");
    assertThat(headline.strategy()).isEqualTo("json-ld+open-graph");
  }

  @Test
  void shouldTakeNoTitleWithTheSitesNameForAHeadlineStatedTwice() {
    assertThat(
            headline(
                    "<meta property=og:title content='Harbour Times: The ferry is back'>"
                        + Reading.linked(
                            "{'@type':'NewsArticle','headline':'Harbour Times: The ferry is back'}"),
                    "<h1>The ferry is back, and so are the queues</h1>")
                .value())
        .isEqualTo("The ferry is back, and so are the queues");
  }

  @Test
  void shouldReadEntitiesInLinkedData() {
    assertThat(
            headline(
                    Reading.linked(
                        "{'@type':'NewsArticle','headline':'Ferry &amp;amp; pier reopen'}"),
                    "")
                .value())
        .isEqualTo("Ferry & pier reopen");
  }

  @Test
  void shouldBeMissingWhereThePageSaysNothing() {
    assertThat(Reading.of("", "<p>Text</p>").headline()).isEmpty();
  }

  private static Derived<String> headline(String head, String body) {
    return Reading.of(head, body).headline().orElseThrow();
  }
}
