package io.newsloom.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.rules.SiteRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftWatchTest {

  private static final String URL = "https://news.example/a";

  @Test
  void shouldCountEveryDriftBySiteFieldAndKind(@TempDir Path rules) throws IOException {
    Files.writeString(rules.resolve("news.example.txt"), "body: //div[@id='gone']\n");
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    DriftWatch watch = new DriftWatch(ArticleExtractor.withRules(SiteRules.read(rules)), registry);

    watch.extract(page());
    watch.extract(page());

    assertThat(
            registry
                .get("newsloom.enrich.rule.drift")
                .tags("site", "news.example", "field", "body", "kind", "missing")
                .counter()
                .count())
        .isEqualTo(2);
  }

  private static Page page() {
    String html =
        "<h1>The bridge opens</h1><article><p>"
            + "The new bridge over the river opened to traffic this morning. ".repeat(8)
            + "</p></article>";
    Fetch fetch =
        Fetch.plain(URL, "text/html", Instant.EPOCH, new SourceRef("test", "Test", "import", null));
    return Page.of(
        NormalizedUrl.of(URL).orElseThrow(), fetch, html.getBytes(StandardCharsets.UTF_8));
  }
}
