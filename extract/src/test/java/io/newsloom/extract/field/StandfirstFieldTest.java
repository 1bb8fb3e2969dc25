package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandfirstFieldTest {

  private static final String TITLE = "<title>Ferry returns after repairs</title>";
  private static final String HEADING = "<h1>Ferry returns after repairs</h1>";
  private static final String LEAD = "After nine weeks the island has its only link again.";

  @Test
  void shouldReadTheStandfirstUnderTheHeadline() {
    assertThat(
            Reading.of(TITLE, HEADING + "<p class=standfirst>" + LEAD + "</p><p>Text</p>")
                .lead()
                .orElseThrow()
                .value())
        .isEqualTo(LEAD);
  }

  @Test
  void shouldBeSurerWhereTheStandfirstIsThePagesDescription() {
    assertThat(
            Reading.of(
                    TITLE + "<meta name=description content='" + LEAD + "'>",
                    HEADING + "<p class=standfirst>" + LEAD + "</p><p>Text</p>")
                .lead()
                .orElseThrow()
                .strategy())
        .isEqualTo("standfirst-class+description");
  }

  @Test
  void shouldNotTakeADescriptionThatThePageDoesNotShow() {
    assertThat(
            Reading.of(
                    TITLE + "<meta name=description content='" + LEAD + "'>",
                    HEADING + "<p>Text</p>")
                .lead())
        .isEmpty();
  }

  @Test
  void shouldNotTakeTheSummaryOfATeaser() {
    assertThat(
            Reading.of(
                    TITLE, HEADING + "<p>Text</p><aside><p class=summary>" + LEAD + "</p></aside>")
                .lead())
        .isEmpty();
  }

  @Test
  void shouldReadTheKickerAboveTheHeadline() {
    assertThat(
            Reading.of(TITLE, "<p class=kicker>Shipping</p>" + HEADING)
                .kicker()
                .orElseThrow()
                .value())
        .isEqualTo("Shipping");
  }

  @Test
  void shouldReadTheKickerInsideTheHeading() {
    assertThat(
            Reading.of(TITLE, "<h1><span>Shipping:</span> Ferry returns after repairs</h1>")
                .kicker()
                .orElseThrow()
                .value())
        .isEqualTo("Shipping");
  }

  @Test
  void shouldReadTheKickerThatATitleAndThePageHaveBeforeTheHeadline() {
    String title = "<meta property=og:title content='Shipping: Ferry returns after repairs'>";
    String seen =
        "<h1>Harbour: Timetable, fares</h1><h2><b>Shipping</b> <i>Ferry returns after repairs</i></h2>";

    assertThat(Reading.of(title, seen).kicker().orElseThrow().value()).isEqualTo("Shipping");
    assertThat(Reading.of(title, HEADING).kicker()).isEmpty();
  }
}
