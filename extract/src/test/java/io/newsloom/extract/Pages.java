package io.newsloom.extract;

import io.newsloom.common.article.Article;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Pages for tests. */
final class Pages {

  static final Instant FETCHED = Instant.parse("2026-02-03T10:00:00Z");

  private Pages() {}

  static Page html(String html) {
    return page(
        "https://news.example/en/2026/bridge-reopens",
        "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }

  /** A page that came with a status of the server's. */
  static Page answered(int status, String html) {
    String url = "https://news.example/en/2026/bridge-reopens";
    SourceRef source = new SourceRef("test", "Test", "import", null);
    Fetch fetch =
        new Fetch(url, null, status, "text/html", null, null, null, null, FETCHED, 0, source, null);
    return Page.of(
        NormalizedUrl.of(url).orElseThrow(), fetch, html.getBytes(StandardCharsets.UTF_8));
  }

  static Page page(String url, @Nullable String contentType, byte[] bytes) {
    Fetch fetch =
        Fetch.plain(url, contentType, FETCHED, new SourceRef("test", "Test", "import", null));
    return Page.of(NormalizedUrl.of(url).orElseThrow(), fetch, bytes);
  }

  static Article article(Page page) {
    Extraction extraction = ArticleExtractor.standard().extract(page);
    if (extraction instanceof Extraction.Extracted extracted) {
      return extracted.article();
    }
    throw new AssertionError("rejected: " + extraction);
  }
}
