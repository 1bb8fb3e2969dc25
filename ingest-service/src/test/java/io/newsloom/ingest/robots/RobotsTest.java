package io.newsloom.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.ingest.Site;
import io.newsloom.ingest.Site.Reply;
import io.newsloom.ingest.address.AddressPolicy;
import io.newsloom.ingest.fetch.Fetcher;
import io.newsloom.ingest.fetch.Gate;
import io.newsloom.ingest.fetch.HttpClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RobotsTest {

  private final Site site = new Site();
  private final AddressPolicy policy = new AddressPolicy(List.of("127.0.0.1"));
  private final OkHttpClient client = HttpClients.guarded(policy);
  private Instant now = Instant.parse("2026-01-15T18:00:00Z");
  private final Robots robots =
      new Robots(
          new Fetcher(client, policy, "Newsloom/0.1", Gate.OPEN, () -> now), "newsloom", () -> now);

  @AfterEach
  void close() {
    site.close();
    client.connectionPool().evictAll();
  }

  @Test
  void shouldReadTheGroupThatNamesUs() {
    site.put(
        "/robots.txt",
        text(
            "User-agent: *\nDisallow: /\n\nUser-agent: Newsloom\nDisallow: /no/\nAllow: /no/but\n"));

    assertThat(objection("/a")).isFalse();
    assertThat(objection("/no/a")).isTrue();
    assertThat(objection("/no/but")).isFalse();
  }

  @Test
  void shouldAskOnceADay() {
    site.put("/robots.txt", text("User-agent: *\nDisallow: /a\n"));
    objection("/a");
    now = now.plus(Duration.ofHours(23));
    objection("/b");
    assertThat(site.requests("/robots.txt")).hasSize(1);

    site.put("/robots.txt", text("User-agent: *\nAllow: /\n"));
    now = now.plus(Duration.ofHours(2));

    assertThat(objection("/a")).isFalse();
    assertThat(site.requests("/robots.txt")).hasSize(2);
  }

  @Test
  void shouldAllowEverythingWhereThereIsNoRobotsTxt() {
    site.put("/robots.txt", Reply.status(403));

    assertThat(objection("/a")).isFalse();
  }

  @Test
  void shouldAllowNothingWhileTheServerIsInTroubleAndAskAgainSoon() {
    site.put("/robots.txt", Reply.status(503));

    assertThat(robots.objection(url("/a")))
        .hasValueSatisfying(why -> assertThat(why).contains("cannot be read itself (5xx)"));
    site.put("/robots.txt", text(""));
    now = now.plus(Duration.ofMinutes(11));
    assertThat(objection("/a")).isFalse();
  }

  @Test
  void shouldFollowARedirectOfRobotsTxtButNotIntoTheNetwork() {
    site.put("/robots.txt", Reply.redirect("/moved.txt"));
    site.put("/moved.txt", text("User-agent: *\nDisallow: /a\n"));
    assertThat(objection("/a")).isTrue();

    site.put("/robots.txt", Reply.redirect("http://10.0.0.1/robots.txt"));
    now = now.plus(Duration.ofHours(25));
    assertThat(objection("/a")).isFalse();
  }

  @Test
  void shouldHonourACrawlDelayUpToTwoMinutes() {
    assertThat(robots.crawlDelay(site.url("/a"))).isZero();

    site.put("/robots.txt", text("User-agent: *\nCrawl-delay: 7\n"));
    objection("/a");
    assertThat(robots.crawlDelay(site.url("/a"))).isEqualTo(Duration.ofSeconds(7));

    site.put("/robots.txt", text("User-agent: *\nCrawl-delay: 86400\n"));
    now = now.plus(Duration.ofHours(25));
    assertThat(objection("/a")).isFalse();
    assertThat(robots.crawlDelay(site.url("/a"))).isEqualTo(Duration.ofMinutes(2));
  }

  private boolean objection(String path) {
    return robots.objection(url(path)).isPresent();
  }

  private HttpUrl url(String path) {
    return HttpUrl.get(site.url(path));
  }

  private static Reply text(String body) {
    return Reply.of(200, "text/plain", body);
  }
}
