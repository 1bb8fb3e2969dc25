package io.newsloom.enrich.topology;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Pages as tests make them: {@link PlainExtractor} reads their first line as the headline. */
final class Pages {

  static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  static final SourceRef SOURCE = new SourceRef("gazette", "The Gazette", "rss", null);

  private Pages() {}

  static Page page(String url, String text, Instant fetchedAt) {
    return page(url, text.getBytes(StandardCharsets.UTF_8), 200, fetchedAt);
  }

  static Page answer(String url, int status, Instant fetchedAt) {
    return page(url, new byte[0], status, fetchedAt);
  }

  static Page html(String url, String html, int status) {
    return page(url, html.getBytes(StandardCharsets.UTF_8), status, "text/html", MORNING);
  }

  static Page page(String url, byte[] body, int status, Instant fetchedAt) {
    return page(url, body, status, "text/plain", fetchedAt);
  }

  private static Page page(
      String url, byte[] body, int status, String contentType, Instant fetchedAt) {
    Fetch fetch =
        new Fetch(
            url, null, status, contentType, null, null, null, null, fetchedAt, 0, SOURCE, null);
    return Page.of(NormalizedUrl.of(url).orElseThrow(), fetch, body);
  }
}
