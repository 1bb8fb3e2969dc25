package io.newsloom.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

  private static final String TEXT =
      "We waited until the last bolt was checked twice, and then again.";
  private static final String AROUND =
      "<p>The old swing bridge carried its first buses on Tuesday morning, after two years of work.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>%s</p><cite>Tom Arden</cite></blockquote>",
        "<blockquote><p>%s</p><footer>— Tom Arden</footer></blockquote>",
        "<blockquote><p>%s <cite>Tom Arden</cite></p></blockquote>",
        "<figure><blockquote>%s</blockquote><figcaption>Tom Arden</figcaption></figure>",
        "<blockquote><p>%s</p><p>– Tom Arden</p></blockquote>"
      })
  void shouldPartAQuotationFromWhoseItIs(String html) {
    assertThat(read(html.formatted(TEXT))).isEqualTo(new Block.Quote(TEXT, "Tom Arden"));
  }

  @Test
  void shouldLeaveATitleAmidTheQuotation() {
    String text = "As <cite>The Ledger</cite> wrote, the bolts were checked twice, and then again.";

    assertThat(read("<blockquote><p>" + text + "</p></blockquote>"))
        .isEqualTo(new Block.Quote(Jsoup.parse(text).text(), null));
  }

  private static Block read(String html) {
    String page =
        "<title>Bridge</title><h1>Bridge</h1><article>"
            + AROUND
            + html
            + AROUND.replace("Tuesday", "Monday")
            + "</article>";
    return new BodyReader()
        .read(Outlines.of(Jsoup.parse(page)), BodyHints.NONE).blocks().stream()
            .filter(Block.Quote.class::isInstance)
            .findFirst()
            .orElseThrow();
  }
}
