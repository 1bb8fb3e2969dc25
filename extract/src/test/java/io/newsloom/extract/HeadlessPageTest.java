package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Field;
import io.newsloom.common.article.Provenance;
import io.newsloom.common.event.Rejection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages whose only title is the site's name. */
class HeadlessPageTest {

  private static final String NAMED =
      "<meta property=og:site_name content='Bridge Gazette'><title>Bridge Gazette</title>";

  @Test
  void shouldTakeALongTextUnderTheSitesNameForAnArticle() {
    assertThat(Pages.article(Pages.html(NAMED + paragraphs(15))))
        .satisfies(
            article -> {
              assertThat(article.headline()).isEqualTo("Bridge Gazette");
              assertThat(article.provenance())
                  .containsEntry(Field.HEADLINE, new Provenance("title-of-site", 0.3));
            });
  }

  @Test
  void shouldRejectAShortOne() {
    assertThat(ArticleExtractor.standard().extract(Pages.html(NAMED + paragraphs(2))))
        .isEqualTo(new Extraction.Rejected(Rejection.NO_ARTICLE, "no headline with text under it"));
  }

  private static String paragraphs(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            n -> "<p>In week " + n + " the bridge was shut, and only the ferry went over.</p>")
        .collect(Collectors.joining());
  }
}
