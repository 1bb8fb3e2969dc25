package io.newsloom.ingest;

import static io.newsloom.ingest.Ingesting.source;
import static io.newsloom.ingest.Ingesting.sources;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.Page;
import io.newsloom.ingest.Site.Reply;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.SourceHealth.Status;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the service does with a site; each test has a site, and so pages, of its own. */
@ExtendWith(KafkaExtension.class)
@SuppressWarnings("try") // that a service runs is all some tests need of it
class IngestServiceIT {

  /** Often enough that a change is met by one of them, whenever the test makes it. */
  private static final List<Duration> OFTEN =
      Stream.iterate(Duration.ofMillis(300), last -> last.plusMillis(300)).limit(300).toList();

  private final Site site = new Site();
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Test
  void shouldPublishTheBytesOfEveryPageOfAFeedOnce(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/a", "First", "/b", "Second"))));
    site.put("/a", Reply.html("<h1>First</h1>"));
    site.put("/b", Reply.html("<h1>Second</h1>"));

    try (IngestService service = start(kafka, sources(source("daily", site.url("/feed"))))) {
      patiently().until(() -> service.health().ready());
      patiently().until(() -> pages(kafka).size() >= 2);
      pollsMore(3);
      assertThat(service.health().detail()).startsWith("1 sources, 0 failing;");
    }

    List<Page> pages = pages(kafka);
    assertThat(pages).hasSize(2);
    assertThat(pages.stream().collect(toMap(page -> page.id().value(), IngestServiceIT::body)))
        .containsOnly(
            Map.entry(site.url("/a"), "<h1>First</h1>"),
            Map.entry(site.url("/b"), "<h1>Second</h1>"));
    assertThat(pages)
        .allSatisfy(
            page -> {
              assertThat(page.fetch().source().id()).isEqualTo("daily");
              assertThat(page.fetch().source().kind()).isEqualTo("rss");
              assertThat(page.fetch().contentType()).isEqualTo("text/html; charset=utf-8");
            });
    assertThat(count("newsloom.ingest.pages.published", "source", "daily")).isEqualTo(2);
    assertThat(metrics.get("newsloom.ingest.source.freshness").gauge().value()).isPositive();
  }

  @Test
  void shouldGoOnAfterARestartWithoutPublishingAnythingTwice(TestKafka kafka) {
    Sources sources = sources(source("restarted", site.url("/feed")));
    site.put("/feed", Reply.xml(site.rss(Map.of("/a", "First"))).with("ETag", "\"f1\""));
    site.put("/a", Reply.html("first"));
    try (IngestService service = start(kafka, sources)) {
      patiently().until(() -> pages(kafka).size() == 1);
    }
    int before = site.requests("/feed").size();

    try (IngestService service = start(kafka, sources)) {
      pollsMore(1);
      site.put("/feed", Reply.xml(site.rss(Map.of("/a", "First", "/b", "Second"))));
      site.put("/b", Reply.html("second"));
      patiently().until(() -> pages(kafka).size() == 2);
    }

    assertThat(site.requests("/feed").get(before).headers())
        .containsEntry("if-none-match", "\"f1\"");
    assertThat(site.requests("/a")).hasSize(1);
    assertThat(pages(kafka)).extracting(IngestServiceIT::body).containsExactly("first", "second");
  }

  @Test
  void shouldPublishNothingWhenARevisitFindsTheSame(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/tagged", "A", "/plain", "B"))));
    site.put("/tagged", Reply.html("tagged").with("ETag", "\"v1\""));
    site.put("/plain", Reply.html("plain"));

    try (IngestService service = start(kafka, sources(source("same", site.url("/feed"), OFTEN)))) {
      patiently().until(() -> site.requests("/tagged").size() >= 3);
      patiently().until(() -> site.requests("/plain").size() >= 3);
    }

    assertThat(site.requests("/tagged").get(1).headers()).containsEntry("if-none-match", "\"v1\"");
    assertThat(pages(kafka)).hasSize(2);
    assertThat(count("newsloom.ingest.fetches", "outcome", "not-modified")).isPositive();
  }

  @Test
  void shouldPublishACorrectionThatARevisitFinds(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/a", "Title"))));
    site.put("/a", Reply.html("as published"));

    try (IngestService service = start(kafka, sources(source("fix", site.url("/feed"), OFTEN)))) {
      patiently().until(() -> pages(kafka).size() == 1);
      site.put("/a", Reply.html("as corrected"));
      patiently().until(() -> pages(kafka).size() == 2);
    }

    assertThat(pages(kafka))
        .extracting(IngestServiceIT::body)
        .containsExactly("as published", "as corrected");
  }

  @Test
  void shouldFetchAPageAgainWhenItsEntryChanges(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/a", "Title"))));
    site.put("/a", Reply.html("one"));

    try (IngestService service = start(kafka, sources(source("entry", site.url("/feed"))))) {
      patiently().until(() -> pages(kafka).size() == 1);
      site.put("/a", Reply.html("two"));
      site.put("/feed", Reply.xml(site.rss(Map.of("/a", "Another title"))));
      patiently().until(() -> pages(kafka).size() == 2);
    }

    Page second = pages(kafka).get(1);
    assertThat(body(second)).isEqualTo("two");
    assertThat(second.fetch().hints()).hasFieldOrPropertyWithValue("title", "Another title");
  }

  @Test
  void shouldPublishOnceThatAPageIsGoneAndNothingOfOneThatNeverWas(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/a", "Title", "/never", "Broken link"))));
    site.put("/a", Reply.html("here"));

    try (IngestService service = start(kafka, sources(source("gone", site.url("/feed"), OFTEN)))) {
      patiently().until(() -> pages(kafka).size() == 1);
      site.put("/a", Reply.status(410));
      patiently().until(() -> pages(kafka).size() == 2);
      int seen = site.requests("/a").size();
      patiently().until(() -> site.requests("/a").size() >= seen + 2);
    }

    assertThat(pages(kafka)).extracting(page -> page.fetch().status()).containsExactly(200, 410);
    assertThat(site.requests("/never")).isNotEmpty();
  }

  @Test
  void shouldNotFollowARedirectIntoTheNetwork(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/trap", "Trap", "/moved", "Moved"))));
    site.put("/trap", Reply.redirect("http://169.254.169.254/latest/meta-data/"));
    site.put("/moved", Reply.redirect("/target"));
    site.put("/target", Reply.html("target"));

    try (IngestService service = start(kafka, sources(source("trap", site.url("/feed"))))) {
      patiently().until(() -> count("newsloom.ingest.fetches", "outcome", "refused-address") > 0);
      patiently().until(() -> pages(kafka).size() == 1);
    }

    Page moved = pages(kafka).get(0);
    assertThat(moved.id().value()).isEqualTo(site.url("/moved"));
    assertThat(moved.fetch().finalUrl()).isEqualTo(site.url("/target"));
  }

  @Test
  void shouldObeyRobotsTxt(TestKafka kafka) {
    site.put(
        "/robots.txt",
        Reply.of(200, "text/plain", "User-agent: newsloom-test\nDisallow: /private/\n"));
    site.put("/feed", Reply.xml(site.rss(Map.of("/private/a", "Private", "/b", "Public"))));
    site.put("/private/a", Reply.html("private"));
    site.put("/b", Reply.html("public"));

    try (IngestService service = start(kafka, sources(source("robots", site.url("/feed"))))) {
      patiently().until(() -> count("newsloom.ingest.fetches", "outcome", "refused-robots") > 0);
      patiently().until(() -> pages(kafka).size() == 1);
    }

    assertThat(site.requests("/private/a")).isEmpty();
    assertThat(site.requests("/robots.txt")).hasSize(1);
    assertThat(site.requests("/b").get(0).headers())
        .containsEntry("user-agent", "Newsloom-Test/1.0");
  }

  @Test
  void shouldPublishADecompressionBombWithoutItsBytes(TestKafka kafka) throws IOException {
    site.put("/feed", Reply.xml(site.rss(Map.of("/bomb", "Bomb"))));
    site.put("/bomb", Reply.html("").with("Content-Encoding", "gzip").withBody(bomb()));

    try (IngestService service = start(kafka, sources(source("bomb", site.url("/feed"))))) {
      patiently().until(() -> pages(kafka).size() == 1);
    }

    Page page = pages(kafka).get(0);
    assertThat(page.oversize()).isTrue();
    assertThat(page.body()).isEmpty();
    assertThat(page.fetch().bodyBytes()).isEqualTo(50L * 1024 * 1024);
  }

  @Test
  void shouldRememberWhyASourceFailsAndThatItRecovered(TestKafka kafka) {
    site.put("/feed", Reply.html("<!doctype html><html><body>Not here any more</body></html>"));
    Sources sources = sources(source("lost", site.url("/feed")));

    try (IngestService service = start(kafka, sources)) {
      patiently().until(() -> Ingesting.statuses(kafka, "lost").contains(Status.FAILING));
      assertThat(service.health().ready()).isTrue();
      site.put("/feed", Reply.xml(site.rss(Map.of())));
      patiently().until(() -> Ingesting.statuses(kafka, "lost").contains(Status.EMPTY));
      site.put("/feed", Reply.xml(site.rss(Map.of("/a", "Title"))).with("ETag", "\"1\""));
      patiently().until(() -> Ingesting.statuses(kafka, "lost").contains(Status.NOT_MODIFIED));
    }

    assertThat(Ingesting.statuses(kafka, "lost"))
        .containsExactly(Status.FAILING, Status.EMPTY, Status.OK, Status.NOT_MODIFIED);
    assertThat(Ingesting.healths(kafka, "lost").get(0).reason())
        .isEqualTo("the document is a web page, not a feed");
  }

  @Test
  void shouldStopWhenAnotherInstanceTakesOver(TestKafka kafka) {
    site.put("/feed", Reply.xml(site.rss(Map.of("/a", "Title"))));
    site.put("/a", Reply.html("once"));
    Sources sources = sources(source("fenced", site.url("/feed")));

    try (IngestService first = start(kafka, sources)) {
      patiently().until(() -> pages(kafka).size() == 1);
      try (IngestService second = start(kafka, sources)) {
        patiently().until(() -> !first.health().live());
        patiently().until(() -> second.health().ready());
        assertThat(first.health().detail()).contains("another process writes as");
        pollsMore(2);
        assertThat(second.health().live()).isTrue();
      }
    }

    assertThat(pages(kafka)).hasSize(1);
  }

  private IngestService start(TestKafka kafka, Sources sources) {
    IngestService service = new IngestService(IngestConfig.of(kafka.settings(), sources), metrics);
    service.start();
    return service;
  }

  private void pollsMore(int times) {
    int seen = site.requests("/feed").size();
    patiently().until(() -> site.requests("/feed").size() >= seen + times);
  }

  private double count(String name, String tag, String value) {
    Counter counter = metrics.find(name).tag(tag, value).counter();
    return counter == null ? 0 : counter.count();
  }

  /** The pages of this test's site, in the order they were fetched. */
  private List<Page> pages(TestKafka kafka) {
    return Ingesting.pages(kafka.readAll(Channels.PAGES)).stream()
        .filter(page -> page.fetch().url().startsWith(site.url("/")))
        .toList();
  }

  private static String body(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
  }

  /** 60 MB of nothing, small enough to send. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] megabyte = new byte[1024 * 1024];
      for (int i = 0; i < 60; i++) {
        gzip.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }
}
