package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A small page, damaged at each of its bytes. Corpus pages are damaged in benchmarks. */
class DamagedPageTest {

  private static final byte[] PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens | Herald</title>
      <link rel="canonical" href="https://news.example/bridge"><meta property="og:title" content="Bridge opens">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
      "headline":"Bridge &amp; ferry","datePublished":"2024-05-03T08:00:00+02:00","author":[{"name":"Ann Lee"}]}]}</script>
      </head><body><h1>Bridge opens</h1><p class="byline">By Ann Lee, <time>3 May 2024</time></p><article>
      <p>The bridge over the river opened to traffic this morning, a year later than promised — at last.</p>
      <ul><li>One</li></ul><table><tr><td>1</td></tr></table><blockquote>“At last”, said a driver.</blockquote>
      <figure><img src="a.jpg" alt="x"><figcaption>Photo: Tom Reed</figcaption></figure></article></body></html>
      """
          .getBytes(StandardCharsets.UTF_8);

  private final Extractor extractor = ArticleExtractor.standard();

  @Test
  void shouldReadAPageThatEndsAnywhere() {
    for (int length = 0; length < PAGE.length; length++) {
      extract(Arrays.copyOf(PAGE, length), "ends after " + length);
    }
  }

  @Test
  void shouldReadAPageWithAnyByteChanged() {
    Random random = new Random(3);
    for (int at = 0; at < PAGE.length; at++) {
      byte[] changed = PAGE.clone();
      changed[at] = (byte) random.nextInt(256);
      extract(changed, "changed at " + at);
    }
  }

  @Test
  void shouldReadNoiseWithoutAnyType() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[1 + random.nextInt(400)];
      random.nextBytes(noise);
      assertThatCode(
              () -> extractor.extract(Pages.page("https://news.example/bridge", null, noise)))
          .as("noise " + i)
          .doesNotThrowAnyException();
    }
  }

  private void extract(byte[] bytes, String how) {
    assertThatCode(
            () -> extractor.extract(Pages.page("https://news.example/bridge", "text/html", bytes)))
        .as(how)
        .doesNotThrowAnyException();
  }
}
