package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineFieldTest {

  private static final String HEADING = "<h1>Ferry returns after repairs</h1>";
  private static final String TITLE = "<title>Ferry returns after repairs</title>";

  @Test
  void shouldReadThePeopleOfLinkedData() {
    assertThat(
            names(
                Reading.linked(
                    "{'@type':'NewsArticle','author':[{'@type':'Person','name':'Ann Lee'},"
                        + "{'@type':'Person','name':'Bo Ek'}]}"),
                ""))
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void shouldFollowAReferenceInAGraph() {
    assertThat(
            names(
                Reading.linked(
                    "{'@graph':[{'@type':'Article','headline':'x','author':{'@id':'#p'}},"
                        + "{'@type':'Person','@id':'#p','name':'Ann Lee'}]}"),
                ""))
        .containsExactly("Ann Lee");
  }

  @Test
  void shouldPreferThePersonInThePageToTheOrganisationInLinkedData() {
    assertThat(
            names(
                TITLE
                    + Reading.linked(
                        "{'@type':'NewsArticle','author':{'@type':'Organization',"
                            + "'name':'Harbour Times'}}"),
                HEADING + "<p class=byline>By Ann Lee</p>"))
        .containsExactly("Ann Lee");
  }

  @Test
  void shouldKeepAnAgencyBesideAPersonAndLeaveTheSiteOut() {
    assertThat(names("<meta name=author content='Ann Lee, Reuters, Harbour Times'>", ""))
        .containsExactly("Ann Lee", "Reuters");
  }

  @Test
  void shouldKeepADeskThatLinkedDataListsBesideAPerson() {
    assertThat(
            names(
                Reading.linked(
                    "{'@type':'NewsArticle','author':[{'@type':'Person','name':'Ann Lee'},"
                        + "{'@type':'Organization','name':'City desk'}]}"),
                ""))
        .containsExactly("Ann Lee", "City desk");
  }

  @Test
  void shouldNotTakeThePublishersAddressForPeople() {
    assertThat(
            names(
                TITLE + "<meta name=author content='Harbour Times, Frankfurt, Germany'>",
                HEADING + "<p class=byline>By Ann Lee</p>"))
        .containsExactly("Ann Lee");
  }

  @Test
  void shouldKeepANameOfLinkedDataThatReadsAsNoneWhereNobodyElseIsNamed() {
    assertThat(
            names(
                Reading.linked(
                    "{'@type':'NewsArticle','author':{'@type':'Person','name':'98 Harbour News'}}"),
                ""))
        .containsExactly("98 Harbour News");
  }

  @Test
  void shouldNotTakeTheStartOfAnOrganisationsNameForAPerson() {
    assertThat(
            names(
                "<meta name=author content='Centre for Ferry Research'>"
                    + Reading.linked(
                        "{'@type':'NewsArticle','author':{'@type':'Organization',"
                            + "'name':'Centre for Ferry Research'}}"),
                ""))
        .containsExactly("Centre for Ferry Research");
  }

  @Test
  void shouldLeaveASmallWordBesideANameOut() {
    assertThat(
            names(
                TITLE,
                HEADING + "<span class=author>markets</span><span class=author>By Ann Lee</span>"))
        .containsExactly("Ann Lee");
  }

  @Test
  void shouldKeepAnAgencyThatStandsAloneWithLessConfidence() {
    Derived<List<Person>> byline =
        Reading.of("<meta name=author content='Associated Press'>", "").byline().orElseThrow();

    assertThat(byline.value()).extracting(Person::name).containsExactly("Associated Press");
    assertThat(byline.confidence()).isEqualTo(0.5);
  }

  @Test
  void shouldReadABylineFromItsWordsAlone() {
    assertThat(names(TITLE, HEADING + "<div>By Ann Lee and Bo Ek</div><p>Text</p>"))
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void shouldLeaveTheAuthorsOfTeasersOut() {
    assertThat(
            names(
                TITLE,
                HEADING
                    + "<p class=byline>By Ann Lee</p><p>Text</p>"
                    + "<aside><p class=byline>By Other Name</p></aside>"))
        .containsExactly("Ann Lee");
  }

  @Test
  void shouldKeepTheAddressOfAnAuthorsPage() {
    assertThat(
            Reading.of(
                    TITLE,
                    HEADING + "<p class=byline>By <a rel=author href='/author/ann'>Ann Lee</a></p>")
                .byline()
                .orElseThrow()
                .value())
        .containsExactly(new Person("Ann Lee", "https://www.harbour-times.example/author/ann"));
  }

  @Test
  void shouldReadLinksToAuthorsPagesThatNothingMarks() {
    assertThat(
            names(
                TITLE,
                HEADING
                    + "<div>Por <a href=/autor/ann>Ann Lee</a> y <a href=/autor/bo>Bo Ek</a></div>"
                    + "<a href=/user/register>Register Now</a>"
                    + "<a href=https://elsewhere.example/author/cy>Cy Roe</a>"))
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @ParameterizedTest
  @CsvSource({
    "Автор: Иван Петров,Иван Петров",
    "Аўтар: Марыя Іваненка,Марыя Іваненка",
    "Autor: Anna Nowak,Anna Nowak",
    "Text: Eva Groß,Eva Groß"
  })
  void shouldReadASignatureUnderTheText(String line, String name) {
    String text = "<p>It sails again.</p>".repeat(40);

    assertThat(names(TITLE, HEADING + text + "<p>" + line + "</p>")).containsExactly(name);
  }

  @Test
  void shouldReadASignatureBehindTheDateNearTheHeadlineAlone() {
    String line = "<p>15 студзеня 2026, 18:18 Аўтар: Марыя Іваненка</p>";

    assertThat(names(TITLE, HEADING + line)).containsExactly("Марыя Іваненка");
    assertThat(Reading.of(TITLE, HEADING + "<p>Text.</p>".repeat(40) + line).byline()).isEmpty();
  }

  @Test
  void shouldBeMissingWhereNobodyIsNamed() {
    assertThat(Reading.of(TITLE, HEADING + "<p>Text by the sea.</p>").byline()).isEmpty();
  }

  private static List<String> names(String head, String body) {
    return Reading.of(head, body).byline().orElseThrow().value().stream()
        .map(Person::name)
        .toList();
  }
}
