package io.newsloom.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.Rejection;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.body.BodyHints;
import io.newsloom.extract.body.BodyReader;
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
    Body body = bodies.read(document, BodyHints.NONE);
    return kind.judge(document, url, body);
  }
}
