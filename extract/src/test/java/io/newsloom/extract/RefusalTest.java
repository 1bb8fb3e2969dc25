package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Provenance;
import io.newsloom.common.event.Rejection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  private static final String ARTICLE = "<meta property=og:type content=article>";
  private static final String TEASER =
      "<title>Bridge reopens after repairs</title><h1>Bridge reopens after repairs</h1>"
          + "<p>Cars cross again, after nine weeks in which only the ferry did.</p>";

  @ParameterizedTest
  @ValueSource(ints = {401, 402})
  void shouldTakeTheBeginningOfAnArticleBehindAPaywallForTheArticle(int status) {
    assertThat(extract(status, ARTICLE + TEASER))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            extracted -> {
              assertThat(extracted.article().access()).isEqualTo(Access.PAYWALLED);
              assertThat(extracted.article().provenance())
                  .containsEntry(Field.ACCESS, new Provenance("http-status", 0.95));
            });
  }

  @Test
  void shouldNotTakeALoginForAnArticle() {
    assertThat(extract(401, TEASER))
        .isEqualTo(
            new Extraction.Rejected(
                Rejection.HTTP_ERROR, "the server answered 401, without an article"));
  }

  @Test
  void shouldTakeALongTextBehindAPaywallForAnArticle() {
    String body =
        IntStream.range(1, 10)
            .mapToObj(n -> "<p>In week " + n + " the bridge was shut, and only the ferry went.</p>")
            .collect(Collectors.joining());

    assertThat(extract(402, TEASER + body)).isInstanceOf(Extraction.Extracted.class);
    assertThat(extract(403, TEASER + body)).isInstanceOf(Extraction.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 451})
  void shouldKeepAnArticleThatCameThoughForbiddenWithoutCallingItPaid(int status) {
    assertThat(extract(status, ARTICLE + TEASER))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            extracted -> assertThat(extracted.article().access()).isEqualTo(Access.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 418, 429, 500, 503})
  void shouldReadNoArticleOffAnotherError(int status) {
    assertThat(extract(status, ARTICLE + TEASER))
        .isEqualTo(new Extraction.Rejected(Rejection.HTTP_ERROR, "the server answered " + status));
  }

  @Test
  void shouldTellWhatIsGone() {
    assertThat(extract(410, ARTICLE + TEASER))
        .isEqualTo(new Extraction.Rejected(Rejection.GONE, "the server answered 410"));
  }

  private static Extraction extract(int status, String html) {
    return ArticleExtractor.standard().extract(Pages.answered(status, html));
  }
}
