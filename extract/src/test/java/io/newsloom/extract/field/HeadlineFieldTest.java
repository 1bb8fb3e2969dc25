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
  void shouldTakeTheHeadlineShownUnderATopHeadingMadeForSearchEngines() {
    Derived<String> headline =
        headline(
            "<meta property=og:title content='The ferry is back, and so are the queues'>",
            "<nav><h1>Ferry Harbour: Timetable after repairs</h1></nav>"
                + "<h2>The ferry is back, and so are the queues</h2><p>Text</p>");

    assertThat(headline.value()).isEqualTo("The ferry is back, and so are the queues");
    assertThat(headline.strategy()).isEqualTo("open-graph+heading");
  }

  @Test
  void shouldTakeTheHeadlineShownBehindItsKicker() {
    assertThat(
            headline(
                    "<meta property=og:title content='Shipping: The ferry is back this week'>",
                    "<h1>Ferry Harbour: Timetable after repairs</h1>"
                        + "<h2><span>Shipping</span><span>The ferry is back this week</span></h2>")
                .value())
        .isEqualTo("The ferry is back this week");
  }

  @Test
  void shouldKeepTheTopHeadingWhereAStatedTitleIsShownAsALinkOrInTheBody() {
    String head = "<meta property=og:title content='The ferry is back, and so are the queues'>";
    String title = "The ferry is back, and so are the queues";
    String heading = "<h1>Ferry Harbour: Timetable after repairs</h1>";
    String paragraph = "<p>" + "It sails again. ".repeat(30) + "</p>";

    assertThat(headline(head, heading + "<h2><a href=/b>" + title + "</a></h2>").value())
        .isEqualTo("Ferry Harbour: Timetable after repairs");
    assertThat(headline(head, heading + paragraph + "<h2>" + title + "</h2>").value())
        .isEqualTo("Ferry Harbour: Timetable after repairs");
  }

  @Test
  void shouldKeepAHeadingThatOpenGraphHasAsItIs() {
    assertThat(
            headline(
                    "<meta property=og:title content='Shipping: Ferry returns after repairs'>"
                        + "<title>Ferry returns after repairs - Harbour Times</title>",
                    "<h1>Shipping: Ferry returns after repairs</h1>")
                .value())
        .isEqualTo("Shipping: Ferry returns after repairs");
  }

  @Test
  void shouldNotTakeAHeadlineThatATemplateCutShort() {
    String whole =
        "Ferry returns after repairs that took nine weeks and cost the island its spring";

    assertThat(
            headline(
                    Reading.linked(
                            "{'@type':'Article','headline':'" + whole.substring(0, 65) + "...'}")
                        + "<meta property=og:title content='"
                        + whole
                        + "'>",
                    "")
                .value())
        .isEqualTo(whole);
  }

  @Test
  void shouldTakeAHeadingThatLeadsToTheFrontPageForTheSitesName() {
    assertThat(
            headline(
                    "<title>Quay Notes &raquo; Blog Archive &raquo; Ferry returns</title>",
                    "<h1><a href='/'>Quay Notes</a></h1>")
                .value())
        .isEqualTo("Ferry returns");
  }

  @Test
  void shouldNotTakeTheTitleForTheSitesNameWhereATemplateGivesItAsThat() {
    Fields fields =
        Reading.of(
            "<title>Ferry returns after long repairs | The Gazette</title>"
                + "<meta property=og:site_name"
                + " content='Ferry returns after long repairs | The Gazette'>",
            "<h1>Ferry returns after long repairs</h1>");

    assertThat(fields.headline().orElseThrow().value())
        .isEqualTo("Ferry returns after long repairs");
    assertThat(fields.siteName()).isEmpty();
  }

  @Test
  void shouldTakeAHeadlineThatTellsOfTheSite() {
    assertThat(
            headline(
                    "<meta property=og:title content='Harbour Times at 15'>",
                    "<h1>Harbour Times at 15</h1><h1>More about us and others</h1>")
                .value())
        .isEqualTo("Harbour Times at 15");
  }

  @Test
  void shouldLeaveSignsOutThatNobodySees() {
    assertThat(headline("", "<h1>Ferry re&shy;turns\u200b after&nbsp;repairs</h1>").value())
        .isEqualTo("Ferry returns after repairs");
  }

  @Test
  void shouldTakeThePartOfTheTitleThatAPageWithoutHeadingsShows() {
    Derived<String> headline =
        headline(
            "<title>News: Ferry returns after repairs - Quay Portal - all the news</title>",
            "<p>Quay Portal</p><b>Ferry returns after repairs</b><p>Text</p>");

    assertThat(headline.value()).isEqualTo("Ferry returns after repairs");
    assertThat(headline.strategy()).isEqualTo("title+text");
  }

  @Test
  void shouldTakeLargeTypeForAHeadingWhereTheTitleSaysNothing() {
    assertThat(
            headline(
                    "<title>Article</title>",
                    "<table><tr><td><font size=5><b>Ferry returns after repairs</b></font><br>Text")
                .value())
        .isEqualTo("Ferry returns after repairs");
  }

  @Test
  void shouldBeMissingWhereThePageSaysNothing() {
    assertThat(Reading.of("", "<p>Text</p>").headline()).isEmpty();
  }

  @Test
  void shouldCutTheSitesNameOffWithoutABarBehindIt() {
    String head =
        "<title>Harbour Times Ferry back</title>"
            + "<meta property=og:site_name content='Harbour Times'>";

    assertThat(headline(head, "<p>Ferry back</p><p>Text</p>"))
        .isEqualTo(new Derived<>("Ferry back", "title-of-site", 0.3));
    assertThat(headline(head, "<p>Text</p>").value()).isEqualTo("Harbour Times Ferry back");
  }

  private static Derived<String> headline(String head, String body) {
    return Reading.of(head, body).headline().orElseThrow();
  }
}
