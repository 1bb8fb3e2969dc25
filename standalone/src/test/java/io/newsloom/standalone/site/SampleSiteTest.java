package io.newsloom.standalone.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The site as a function of time, and its server. */
class SampleSiteTest {

  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration PACE = Duration.ofSeconds(8);
  private static final String BASE = "http://127.0.0.1:1";

  private final Pages pages = new Pages(BASE, START, PACE);

  @Test
  void shouldHaveArticlesInFourLanguagesFromTheStart() {
    Map<String, Integer> byLanguage = new TreeMap<>();
    for (String language : List.of("en", "be", "ru", "uk")) {
      byLanguage.put(language, xml("/" + language + "/rss.xml", START).select("item").size());
    }

    assertThat(byLanguage.values())
        .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(3));
    assertThat(new Newsroom(START, PACE).at(START.plus(Duration.ofHours(1))))
        .as("articles of its own words")
        .filteredOn(released -> !released.article().path().contains("river-level"))
        .hasSizeGreaterThanOrEqualTo(24);
  }

  @Test
  void shouldBringSomethingNewWithEveryPace() {
    List<Integer> counts = new ArrayList<>();
    for (int step = 0; step <= 12; step += 4) {
      counts.add(new Newsroom(START, PACE).at(START.plus(PACE.multipliedBy(step))).size());
    }

    assertThat(counts).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void shouldCorrectAnArticleAndSayThatItDid() {
    Instant later = START.plus(Duration.ofHours(1));
    List<Released> corrected =
        new Newsroom(START, PACE)
            .at(later).stream().filter(r -> r.state() == Released.State.CORRECTED).toList();

    assertThat(corrected).isNotEmpty();
    assertThat(html(corrected.get(0).article().path(), later).text())
        .contains(String.valueOf(corrected.get(0).article().correction()));
  }

  @Test
  void shouldAnswer410ForAWithdrawnArticle() {
    Instant later = START.plus(Duration.ofHours(1));
    assertThat(new Newsroom(START, PACE).at(later))
        .filteredOn(released -> released.state() == Released.State.WITHDRAWN)
        .isNotEmpty()
        .allSatisfy(
            released ->
                assertThat(pages.at(released.article().path(), later).status()).isEqualTo(410));
  }

  @Test
  void shouldLinkTheEditionsOfAnArticle() {
    Released first =
        new Newsroom(START, PACE)
            .at(START).stream()
                .filter(released -> released.article().path().contains("old-bridge"))
                .findFirst()
                .orElseThrow();

    assertThat(html(first.article().path(), START).select("link[rel=alternate][hreflang]"))
        .extracting(link -> link.attr("hreflang"))
        .contains("be", "ru", "en");
  }

  @Test
  void shouldHaveTheBoxesThatRealSitesHave() {
    Document page = html(new Newsroom(START, PACE).at(START).get(0).article().path(), START);

    assertThat(page.select("nav")).isNotEmpty();
    assertThat(page.select("aside, .read-also, .latest")).isNotEmpty();
  }

  @Test
  void shouldPublishFeedsInThreeFormatsAndANewsSitemap() {
    assertThat(xml("/be/atom.xml", START).select("feed > entry")).isNotEmpty();
    assertThat(text("/uk/feed.json", START)).contains("https://jsonfeed.org/version/1.1");
    assertThat(xml("/news-sitemap.xml", START).select("url")).hasSizeGreaterThanOrEqualTo(15);
    assertThat(text("/robots.txt", START)).contains("Sitemap: " + BASE + "/news-sitemap.xml");
  }

  @Test
  void shouldAnswerAConditionalRequestWith304() throws Exception {
    try (SampleSite site =
        new SampleSite(new InetSocketAddress("127.0.0.1", 0), null, START, PACE, () -> START)) {
      HttpClient client = HttpClient.newHttpClient();
      URI feed = URI.create(site.address() + "/en/rss.xml");
      HttpResponse<String> first =
          client.send(HttpRequest.newBuilder(feed).build(), BodyHandlers.ofString());
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> second =
          client.send(
              HttpRequest.newBuilder(feed).header("If-None-Match", tag).build(),
              BodyHandlers.ofString());

      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(second.statusCode()).isEqualTo(304);
    }
  }

  private Document html(String path, Instant at) {
    return Jsoup.parse(text(path, at), BASE + path);
  }

  private Document xml(String path, Instant at) {
    return Jsoup.parse(text(path, at), BASE, Parser.xmlParser());
  }

  private String text(String path, Instant at) {
    Content content = pages.at(path, at);
    assertThat(content.status()).as(path).isEqualTo(200);
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }
}
