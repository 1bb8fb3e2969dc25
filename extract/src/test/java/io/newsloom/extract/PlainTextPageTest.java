package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Article;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.ArticleDate.Precision;
import io.newsloom.common.article.Block;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A page as it comes out of a browser's "copy all": no markup, only the order of its lines. */
class PlainTextPageTest {

  private static final String PAGE =
      """
      BE RU EN

      The Old Bridge Opens Again

        • 15.01.2026, 18:18

      The town has waited three winters for this morning.

      Cars crossed the river on Thursday for the first time since the flood, and the mayor counted them. The paper River Post writes about it.

      The engineers say that the new piers will carry twice the weight that the old ones did, and that they went over every bolt.

      "We were told that it could not be done in the cold, and then we did it in the cold," the foreman told the paper.

      Latest news
      """;

  private final Article article =
      Pages.article(
          Pages.page(
              "https://news.example/en/news/1",
              "text/plain; charset=utf-8",
              PAGE.getBytes(StandardCharsets.UTF_8)));

  @Test
  void shouldTakeTheLineAboveTheDateForTheHeadline() {
    assertThat(article.headline()).isEqualTo("The Old Bridge Opens Again");
  }

  @Test
  void shouldReadTheDateWithoutInventingAZone() {
    assertThat(article.published())
        .isEqualTo(
            new ArticleDate("15.01.2026, 18:18", "2026-01-15T18:18", Precision.MINUTE, null, null));
  }

  @Test
  void shouldSetTheFirstSentenceApartAsTheLead() {
    assertThat(article.lead()).isEqualTo("The town has waited three winters for this morning.");
  }

  @Test
  void shouldEndTheBodyWithTheLastSentence() {
    assertThat(article.body()).hasSize(3).allMatch(Block.Paragraph.class::isInstance);
    assertThat(article.body().get(2).plainText()).startsWith("\"We were told");
  }

  @Test
  void shouldLeaveTheNavigationOut() {
    assertThat(article.text()).doesNotContain("BE RU EN").doesNotContain("Latest news");
  }

  @Test
  void shouldTakeTheLanguageFromTheAddress() {
    assertThat(article.language()).isEqualTo("en");
  }
}
