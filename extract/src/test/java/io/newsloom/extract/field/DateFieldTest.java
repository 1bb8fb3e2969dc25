package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {

  private static final String TITLE = "<title>Ferry returns after repairs</title>";
  private static final String HEADING = "<h1>Ferry returns after repairs</h1>";

  @Test
  void shouldKeepWhatLinkedDataStates() {
    ArticleDate date =
        published(
                Reading.linked(
                    "{'@type':'NewsArticle','datePublished':'2026-01-15T18:18:00+03:00'}"),
                "")
            .value();

    assertThat(date)
        .isEqualTo(
            new ArticleDate(
                "2026-01-15T18:18:00+03:00",
                "2026-01-15T18:18:00",
                ArticleDate.Precision.SECOND,
                "+03:00",
                Instant.parse("2026-01-15T15:18:00Z")));
  }

  @Test
  void shouldReadTheDateBeforeJsonBreaksOff() {
    assertThat(
            published(
                    Reading.linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-01-15\",{"),
                    "")
                .value()
                .local())
        .isEqualTo("2026-01-15");
  }

  @Test
  void shouldTakeTheTimeElementNearestToTheHeadline() {
    assertThat(
            published(
                    TITLE,
                    "<nav><time datetime=2026-02-02>today</time></nav>"
                        + HEADING
                        + "<time datetime='2026-01-15T18:18'>15 Jan</time><p>Text</p>"
                        + "<time datetime='2025-12-01'>related</time>")
                .value()
                .local())
        .isEqualTo("2026-01-15T18:18");
  }

  @Test
  void shouldNotTakeTheDateOfAChangeForThatOfPublication() {
    Fields fields =
        Reading.of(
            TITLE,
            HEADING
                + "<p>Updated: <time datetime=2026-01-20>20 January</time></p>"
                + "<p>Published: <time datetime=2026-01-15>15 January</time></p>");

    assertThat(fields.published().orElseThrow().value().local()).isEqualTo("2026-01-15");
    assertThat(fields.modified().orElseThrow().value().local()).isEqualTo("2026-01-20");
  }

  @Test
  void shouldReadTheDayOfTheAddress() {
    Derived<ArticleDate> date =
        Reading.at("https://paper.example/2026/01/15/ferry", "<h1>Ferry returns</h1>")
            .published()
            .orElseThrow();

    assertThat(date.value().local()).isEqualTo("2026-01-15");
    assertThat(date.strategy()).isEqualTo("url-pattern");
  }

  @Test
  void shouldReadTheDayOfAnAddressThatNamesTheMonth() {
    assertThat(
            Reading.at("https://paper.example/2026/jan/15/ferry", "<h1>Ferry returns</h1>")
                .published()
                .orElseThrow()
                .value()
                .local())
        .isEqualTo("2026-01-15");
  }

  @Test
  void shouldFindADateAnywhereThatIsOfTheMonthInTheAddress() {
    Derived<ArticleDate> date =
        Reading.at(
                "https://paper.example/2026/01/ferry",
                "<p>Archive: 3 January 2025</p><p>Posted 15 January 2026</p>"
                    + "<p>1</p>".repeat(20)
                    + TITLE
                    + HEADING)
            .published()
            .orElseThrow();

    assertThat(date.value().local()).isEqualTo("2026-01-15");
    assertThat(date.strategy()).isEqualTo("text+url");
  }

  @Test
  void shouldJoinADayAndTheTimeBesideIt() {
    assertThat(published(TITLE, HEADING + "<time>15 January 2026</time> <b>at 18:18</b>").value())
        .extracting(ArticleDate::local, ArticleDate::raw)
        .containsExactly("2026-01-15T18:18", "15 January 2026 at 18:18");
    assertThat(published(TITLE, HEADING + "<i>15 January 2026</i><i>18:18</i>").value().local())
        .isEqualTo("2026-01-15T18:18");
  }

  @Test
  void shouldReadTheDatelineOfAReport() {
    String report = "The ferry is back, the harbour master said, after nine weeks of repairs.";

    assertThat(
            published(TITLE, HEADING + "<p>HARBOUR, 15 January 2026 – " + report.repeat(2))
                .value()
                .local())
        .isEqualTo("2026-01-15");
    assertThat(
            Reading.of(TITLE, HEADING + "<p>It was lost on 15 January 2026. " + report.repeat(2))
                .published())
        .isEmpty();
  }

  @Test
  void shouldNotTakeTheDateOfATeaserAboveTheHeadline() {
    assertThat(
            Reading.of(
                    TITLE, "<article><a href=/b>Pier</a><p>15 January 2026</p></article>" + HEADING)
                .published())
        .isEmpty();
  }

  @Test
  void shouldReadWhatDrupalStatesAsRdfa() {
    assertThat(
            published(
                    TITLE,
                    HEADING
                        + "<span property='schema:dateCreated' content='2026-01-15T18:18+03:00'"
                        + " class='rdf-meta hidden'></span>")
                .value()
                .local())
        .isEqualTo("2026-01-15T18:18");
  }

  @Test
  void shouldReadADateInWordsUnderTheHeadline() {
    Derived<ArticleDate> date =
        Reading.at(
                "https://paper.example/n/1",
                "<html lang=ru><title>Паром вернулся домой</title>"
                    + "<h1>Паром вернулся домой</h1><div>15 января 2026, 18:18</div>")
            .published()
            .orElseThrow();

    assertThat(date.value().local()).isEqualTo("2026-01-15T18:18");
    assertThat(date.value().zone()).isNull();
  }

  @Test
  void shouldReadDigitsWithTheMonthFirstOnAmericanPagesAlone() {
    String date = HEADING + "<time>02/01/2026</time>";

    assertThat(published(TITLE, date).value().local()).isEqualTo("2026-02-01");
    assertThat(
            Reading.at(Reading.URL, "<html lang=en-GB>" + TITLE + date)
                .published()
                .orElseThrow()
                .value()
                .local())
        .isEqualTo("2026-01-02");
  }

  @Test
  void shouldNotBelieveADateInTheFuture() {
    assertThat(
            Reading.of("<meta property=article:published_time content=2026-03-01>", "").published())
        .isEmpty();
  }

  @Test
  void shouldStayMissingWithoutADate() {
    assertThat(Reading.of(TITLE, HEADING + "<p>The ferry is back.</p>").published()).isEmpty();
  }

  @Test
  void shouldTellAMomentInTheZoneThatThePageShows() {
    ArticleDate date =
        published(
                TITLE
                    + Reading.linked(
                        "{'@type':'NewsArticle','datePublished':'2026-01-18T22:04:30Z'}"),
                HEADING + "<span class=date>19 January 2026, 00:04</span>")
            .value();

    assertThat(date.local()).isEqualTo("2026-01-19T00:04:30");
    assertThat(date.zone()).isEqualTo("+02:00");
    assertThat(date.instant()).isEqualTo(Instant.parse("2026-01-18T22:04:30Z"));
  }

  @Test
  void shouldReadNoZoneOffTheTimeOfAChange() {
    ArticleDate date =
        published(
                TITLE
                    + Reading.linked(
                        "{'@type':'NewsArticle','datePublished':'2026-01-18T22:04:30Z'}"),
                HEADING + "<span class=date>Updated 19 January 2026, 00:04</span>")
            .value();

    assertThat(date.zone()).isEqualTo("Z");
  }

  @Test
  void shouldBelieveTheDateBesideTheHeadlineBeforeAMetaThatSaysOnlyDate() {
    assertThat(
            published(
                    TITLE + "<meta name=date content='2026-01-20'>",
                    HEADING + "<p>15 January 2026</p><p>Text</p>")
                .value()
                .local())
        .isEqualTo("2026-01-15");
  }

  @Test
  void shouldKeepTheTimeOfAMetaOfTheSameDay() {
    assertThat(
            published(
                    TITLE + "<meta name=date content='2026-01-15T18:18+03:00'>",
                    HEADING + "<p>15 January 2026</p><p>Text</p>")
                .value()
                .local())
        .isEqualTo("2026-01-15T18:18");
  }

  @Test
  void shouldTakeTheFirstOfADateAndTheDateOfItsChange() {
    assertThat(
            published(
                    TITLE,
                    HEADING + "<p class=date>Written: 2026-01-15 15:03 / Updated: 2026-01-16 15:30")
                .value()
                .local())
        .isEqualTo("2026-01-15T15:03");
  }

  @Test
  void shouldPartTheDatesOfPublicationAndOfAChangeInOneText() {
    String line =
        "<p>Par Claire Dubois et Paul Roux - Publié le 15/01/2026 à 18h18,"
            + " mis à jour le 16/01/2026 à 09h00</p>";
    Fields fields = Reading.at(Reading.URL, "<html lang=fr>" + TITLE + HEADING + line);

    assertThat(fields.published().orElseThrow().value().local()).isEqualTo("2026-01-15T18:18");
    assertThat(fields.modified().orElseThrow().value().local()).isEqualTo("2026-01-16T09:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated: 16 January 2026, 09:00",
        "Stand: 16.01.2026, 09:00 Uhr",
        "Обновлено 16 января 2026, 09:00",
        "абноўлена 16 студзеня 2026, 09:00",
        "Оновлено: 16 січня 2026, 09:00",
        "ostatnia aktualizacja: 16 stycznia 2026, 09:00",
        "Actualizado: 16 ene 2026, 09:00",
        "Aggiornato il 16 gennaio 2026 alle 09:00",
        "Mis à jour le 16 janvier 2026 à 09h00"
      })
  void shouldReadTheDateOfAChangeInWords(String change) {
    Fields fields =
        Reading.at(
            Reading.URL,
            "<html lang=de>" + TITLE + HEADING + "<p>" + change + "</p><p>15.01.2026, 18:18</p>");

    assertThat(fields.published().orElseThrow().value().local()).isEqualTo("2026-01-15T18:18");
    assertThat(fields.modified().orElseThrow().value().local()).isEqualTo("2026-01-16T09:00");
  }

  private static Derived<ArticleDate> published(String head, String body) {
    return Reading.of(head, body).published().orElseThrow();
  }
}
