package io.newsloom.extract.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Image;
import io.newsloom.common.article.Rights;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.SourceRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says about its place in the publication and about its use. */
class PublicationFieldsTest {

  @Test
  void shouldReadTheCanonicalAddressAsAbsolute() {
    assertThat(Reading.of("<link rel=canonical href=/news/ferry>", "").canonicalUrl())
        .map(Derived::value)
        .contains("https://www.harbour-times.example/news/ferry");
  }

  @Test
  void shouldNotTakeTheFrontPageForTheCanonicalAddressOfAnArticle() {
    assertThat(
            Reading.of("<link rel=canonical href=https://www.harbour-times.example/>", "")
                .canonicalUrl())
        .isEmpty();
  }

  @Test
  void shouldReadBreadcrumbsInTheOrderOfTheirPositions() {
    Fields fields =
        Reading.of(
            Reading.linked(
                "{'@type':'BreadcrumbList','itemListElement':["
                    + "{'position':2,'name':'Islands','item':'https://a.example/news/islands'},"
                    + "{'position':1,'item':{'@id':'https://a.example/news','name':'News'}}]}"),
            "");

    assertThat(fields.breadcrumbs().orElseThrow())
        .isEqualTo(new Derived<>(List.of("News", "Islands"), "json-ld", 0.9));
    assertThat(fields.section().orElseThrow())
        .isEqualTo(new Derived<>("Islands", "breadcrumbs", 0.7));
  }

  @Test
  void shouldTellACategoryFromKeywords() {
    Fields fields =
        Reading.of(
            "",
            "<article><a rel='category tag' href=/c/ships>Ships</a><h1>Ferry returns</h1><p>Text</p>"
                + "<footer><a rel=tag href=/t/ferry>ferry</a></footer></article>"
                + "<footer><a rel=tag href=/t/pier>pier</a></footer>");

    assertThat(fields.section()).contains(new Derived<>("Ships", "rel-category", 0.8));
    assertThat(fields.keywords()).map(Derived::value).contains(List.of("ferry"));
  }

  @Test
  void shouldReadTheSectionOffALinkAboveThePage() {
    Fields fields =
        Reading.at(
            "https://paper.example/ships/ferry-returns",
            "<a href=/>Front</a><a href=/ships/>Ships</a><h1>Ferry returns</h1><p>Text</p>");

    assertThat(fields.section()).contains(new Derived<>("Ships", "section-link", 0.7));
  }

  @Test
  void shouldPassOverALinkToASectionThatShowsOnlyABlank() {
    Fields fields =
        Reading.at(
            "https://paper.example/ships/ferry-returns",
            "<a href=/ships/>&nbsp;</a><a href=/ships/>Ships</a><h1>Ferry returns</h1><p>Text</p>");

    assertThat(fields.section()).contains(new Derived<>("Ships", "section-link", 0.7));
  }

  @Test
  void shouldReadTheSectionOfMicrodata() {
    assertThat(Reading.of("", "<h1>Ferry</h1><b itemprop=articleSection>Ships</b>").section())
        .map(Derived::value)
        .contains("Ships");
  }

  @Test
  void shouldSplitKeywords() {
    assertThat(
            Reading.of("<meta name=news_keywords content='ferry, islands,ferry'>", "").keywords())
        .map(Derived::value)
        .contains(List.of("ferry", "islands"));
  }

  @Test
  void shouldReadTheLeadImageWithItsCaption() {
    assertThat(
            Reading.of(
                    "<meta property=og:image content=/i/ferry.jpg>"
                        + Reading.linked(
                            "{'@type':'NewsArticle','image':{'@type':'ImageObject',"
                                + "'url':'/i/other.jpg','caption':'The ferry'}}"),
                    "")
                .leadImage())
        .map(Derived::value)
        .contains(
            new Image("https://www.harbour-times.example/i/ferry.jpg", "The ferry", null, null));
  }

  @Test
  void shouldKnowAPaywallByThePartThatIsNotFree() {
    assertThat(
            Reading.of(
                    Reading.linked(
                        "{'@type':'NewsArticle','hasPart':{'@type':'WebPageElement',"
                            + "'isAccessibleForFree':'False'}}"),
                    "")
                .access())
        .map(Derived::value)
        .contains(Access.PAYWALLED);
  }

  @Test
  void shouldReadTheContentTier() {
    assertThat(Reading.of("<meta name=article:content_tier content=metered>", "").access())
        .map(Derived::value)
        .contains(Access.METERED);
  }

  @Test
  void shouldJoinTheRightsOfHeadersAndMetas() {
    Fetch fetch =
        new Fetch(
            Reading.URL,
            null,
            200,
            "text/html",
            null,
            "noarchive",
            "1",
            "search=yes, ai-train=no",
            Reading.FETCHED,
            0,
            new SourceRef("test", "Test", "import", null),
            null);

    assertThat(
            Reading.of(
                    fetch,
                    "<meta name=robots content='MAX-IMAGE-PREVIEW:large'>"
                        + "<meta name=tdm-policy content=/tdm.json>"
                        + "<link rel=license href=https://creativecommons.org/licenses/by/4.0/>")
                .rights())
        .map(Derived::value)
        .contains(
            new Rights(
                null,
                "https://creativecommons.org/licenses/by/4.0/",
                true,
                "https://www.harbour-times.example/tdm.json",
                List.of("noarchive", "max-image-preview:large"),
                "search=yes, ai-train=no"));
  }

  @Test
  void shouldReadACorrectionByItsFirstWords() {
    assertThat(
            Reading.of(
                    "",
                    "<h1>Ferry</h1><p><b>Correction:</b> The ferry carries 90 cars, not 900.</p>")
                .corrections())
        .map(Derived::value)
        .contains(List.of("Correction: The ferry carries 90 cars, not 900."));
  }

  @ParameterizedTest
  @CsvSource({"en_US, en-US", "EN, en", "de-at, de-AT", "zh-Hans-CN, zh-Hans-CN", "'pl, en', pl"})
  void shouldWriteTheLanguageAsBcp47(String declared, String tag) {
    assertThat(Reading.at(Reading.URL, "<html lang='" + declared + "'>").language())
        .isEqualTo(Optional.of(new Derived<>(tag, "html-lang", 0.9)));
  }

  @Test
  void shouldNameTheSite() {
    assertThat(Reading.of("<meta property=og:site_name content='Harbour Times'>", "").siteName())
        .map(Derived::value)
        .contains("Harbour Times");
  }
}
