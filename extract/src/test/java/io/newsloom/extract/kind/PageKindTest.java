package io.newsloom.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.Rejection;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.body.BodyHints;
import io.newsloom.extract.body.BodyReader;
import io.newsloom.extract.signal.SignalReader;
import io.newsloom.extract.signal.Signals;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageKindTest {

  private static final String TEXT =
      "<p>The council met on Monday, heard the report on the dykes, and voted to raise them.</p>";
  private static final String TEASERS =
      "<div class=t><h3><a href=/a>Some other news of the day</a></h3></div>".repeat(20);

  private final BodyReader bodies = new BodyReader();
  private final PageKind kind = new PageKind();

  @Test
  void shouldTakeAPageWithTextForAnArticle() {
    assertThat(judge("/dykes", "<title>Dykes rise</title><h1>Dykes rise</h1>" + text(5)))
        .isInstanceOf(Verdict.IsArticle.class);
  }

  @Test
  void shouldTakeABriefForAnArticleThoughTeasersSurroundIt() {
    assertThat(judge("/dykes", "<h1>Dykes rise</h1><article>" + text(3) + "</article>" + TEASERS))
        .isInstanceOf(Verdict.IsArticle.class);
  }

  @Test
  void shouldTakeAnArticleAboutErrorPagesForAnArticle() {
    assertThat(judge("/web", "<title>Why 'page not found' is 404</title>" + text(9)))
        .isInstanceOf(Verdict.IsArticle.class);
  }

  @Test
  void shouldRejectTheFrontOfASite() {
    assertThat(reason("/", "<title>The Daily</title><h1>The Daily</h1>" + TEASERS + TEXT))
        .isEqualTo(Rejection.SECTION_FRONT);
  }

  @Test
  void shouldRejectAnErrorPageThatIsAnsweredAsFine() {
    assertThat(
            reason(
                "/gone",
                "<title>Page not found</title><p>Sorry, the page that you asked for is not here,"
                    + " or has moved to another address.</p>"))
        .isEqualTo(Rejection.ERROR_PAGE);
  }

  @Test
  void shouldRejectAnErrorPageByItsHeadingThoughTeasersAreUnderIt() {
    assertThat(
            reason("/gone", "<title>The Daily</title><h1>404</h1><p>Nothing here.</p>" + TEASERS))
        .isEqualTo(Rejection.ERROR_PAGE);
  }

  @Test
  void shouldTakeABriefAboutErrorPagesForAnArticle() {
    String title = "Why half of the web answers page not found";
    assertThat(judge("/web", "<title>" + title + "</title><h1>" + title + "</h1>" + text(2)))
        .isInstanceOf(Verdict.IsArticle.class);
  }

  @Test
  void shouldRejectAConsentNoticeWhateverItsTitle() {
    assertThat(
            reason(
                "/dykes",
                "<title>The Daily</title><div><p>We and our partners store information on a device,"
                    + " such as cookies, with your consent, to process personal data.</p></div>"))
        .isEqualTo(Rejection.WALL);
  }

  @Test
  void shouldTakeABriefBesideALoginFormForAnArticle() {
    assertThat(
            judge(
                "/dykes",
                "<title>The Daily</title><form><input type=password></form>"
                    + "<h1>Dykes will rise this summer</h1>"
                    + text(1)))
        .isInstanceOf(Verdict.IsArticle.class);
  }

  @Test
  void shouldRejectASectionWhoseTeasersHaveSummaries() {
    String teasers =
        IntStream.range(0, 12)
            .mapToObj(
                n ->
                    "<div class=t><a href=/news/"
                        + n
                        + ">The dykes of the district number "
                        + n
                        + "</a><p>The council of place "
                        + n
                        + " met, heard the report, and voted to raise them.</p></div>")
            .collect(Collectors.joining());

    assertThat(reason("/politics/", "<title>Politics</title><h1>Politics</h1>" + teasers))
        .isEqualTo(Rejection.SECTION_FRONT);
  }

  @Test
  void shouldNotTakeParagraphsWithALinkForTeasers() {
    String paragraphs =
        IntStream.range(0, 9)
            .mapToObj(
                n ->
                    "<p>The council of place "
                        + n
                        + " met on Monday and heard <a href=/r/"
                        + n
                        + ">the report on the old dykes</a>, and voted to raise them.</p>")
            .collect(Collectors.joining());

    assertThat(judge("/dykes", "<title>Dykes rise</title><h1>Dykes rise</h1>" + paragraphs))
        .isInstanceOf(Verdict.IsArticle.class);
  }

  @Test
  void shouldRejectALoginForm() {
    assertThat(
            reason(
                "/members",
                "<title>The Daily</title><p>Members read on, with their name and password.</p>"
                    + "<form><input type=password></form>"))
        .isEqualTo(Rejection.WALL);
  }

  @Test
  void shouldRejectAPageWithoutText() {
    assertThat(reason("/pictures", "<title>Pictures</title><img src=/a.jpg>"))
        .isEqualTo(Rejection.NO_ARTICLE);
  }

  /** Paragraphs that differ, for what is repeated is left out. */
  private static String text(int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= paragraphs; i++) {
      text.append(TEXT.replace("Monday", "day " + i));
    }
    return text.toString();
  }

  private Rejection reason(String path, String html) {
    return ((Verdict.NoArticle) judge(path, html)).reason();
  }

  private Verdict judge(String path, String html) {
    String url = "https://daily.example" + path;
    Document document = Jsoup.parse(html, url);
    Signals signals = new SignalReader().read(document);
    Body body = bodies.read(signals.outline(), BodyHints.NONE);
    return kind.judge(document, signals, url, body);
  }
}
