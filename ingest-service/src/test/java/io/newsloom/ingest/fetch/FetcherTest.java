package io.newsloom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.newsloom.ingest.Site;
import io.newsloom.ingest.Site.Reply;
import io.newsloom.ingest.address.AddressPolicy;
import io.newsloom.ingest.fetch.FetchResult.Answer;
import io.newsloom.ingest.fetch.FetchResult.Failed;
import io.newsloom.ingest.fetch.FetchResult.Failure;
import io.newsloom.ingest.fetch.FetchResult.NotModified;
import io.newsloom.ingest.fetch.FetchResult.Refused;
import io.newsloom.ingest.fetch.FetchResult.Rule;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private final Site site = new Site();
  private final AddressPolicy policy = new AddressPolicy(List.of("127.0.0.1"));
  private final OkHttpClient client = HttpClients.guarded(policy);
  private final Fetcher fetcher =
      new Fetcher(client, policy, "Test/1.0", Gate.OPEN, InstantSource.system());

  @AfterEach
  void close() {
    site.close();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  @Test
  void shouldAnswerWithTheBytesAndTheirFingerprint() {
    site.put("/a", Reply.html("hello"));

    FetchResult result = fetch("/a");

    assertThat(result)
        .asInstanceOf(type(Answer.class))
        .satisfies(
            answer -> {
              assertThat(answer.body()).asString().isEqualTo("hello");
              assertThat(answer.redirected()).isFalse();
              assertThat(answer.sha256())
                  .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
            });
    assertThat(result.label()).isEqualTo("2xx");
  }

  @Test
  void shouldSendValidatorsOnlyToTheUrlTheyCameFrom() {
    site.put("/old", Reply.redirect("/new"));
    site.put("/new", Reply.html("new").with("ETag", "\"n\""));
    Validators ofNew = new Validators(site.url("/new"), "\"n\"", "Thu, 15 Jan 2026 18:00:00 GMT");

    FetchResult result = fetch("/old", ofNew);

    assertThat(result).isInstanceOf(NotModified.class);
    assertThat(result.label()).isEqualTo("not-modified");
    assertThat(site.requests("/old").get(0).headers()).doesNotContainKey("if-none-match");
    assertThat(site.requests("/new").get(0).headers())
        .containsEntry("if-none-match", "\"n\"")
        .containsEntry("if-modified-since", "Thu, 15 Jan 2026 18:00:00 GMT");
  }

  @Test
  void shouldFollowFiveRedirectsAndNoMore() {
    for (int i = 0; i < 6; i++) {
      site.put("/r" + i, Reply.redirect("/r" + (i + 1)));
    }
    site.put("/r6", Reply.html("end"));

    assertThat(fetch("/r1")).isInstanceOf(Answer.class);
    assertThat(fetch("/r0"))
        .asInstanceOf(type(Refused.class))
        .matches(r -> r.rule() == Rule.REDIRECTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/",
        "http://2130706433/"
      })
  void shouldRefuseARedirectIntoTheNetwork(String target) {
    site.put("/r", Reply.redirect(target));

    assertThat(fetch("/r").label()).isEqualTo("refused-address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/x", "gopher://127.0.0.1/"})
  void shouldRefuseOtherSchemes(String target) {
    site.put("/r", Reply.redirect(target));

    assertThat(fetch("/r").label()).isEqualTo("refused-redirects");
    assertThat(fetcher.fetch(new FetchRequest(target, null, "*/*", 10, 10)).label())
        .isEqualTo("refused-scheme");
  }

  @Test
  void shouldAskTheGateBeforeEveryHop() {
    Fetcher gated =
        new Fetcher(
            client,
            policy,
            "Test/1.0",
            url ->
                url.encodedPath().equals("/private") ? Optional.of("not for us") : Optional.empty(),
            InstantSource.system());
    site.put("/r", Reply.redirect("/private"));
    site.put("/private", Reply.html("secret"));

    FetchResult result = gated.fetch(new FetchRequest(site.url("/r"), null, "*/*", 10, 10));

    assertThat(result)
        .asInstanceOf(type(Refused.class))
        .matches(r -> r.detail().equals("not for us"));
    assertThat(site.requests("/private")).isEmpty();
  }

  @Test
  void shouldCountWhatItDoesNotKeep() {
    site.put("/big", Reply.html("x".repeat(100_000)));

    Answer counted =
        (Answer) fetcher.fetch(new FetchRequest(site.url("/big"), null, "*/*", 50_000, 1_000_000));
    Answer stopped =
        (Answer) fetcher.fetch(new FetchRequest(site.url("/big"), null, "*/*", 50_000, 60_000));

    assertThat(counted.oversize()).isTrue();
    assertThat(counted.body()).isEmpty();
    assertThat(counted.bodyBytes()).isEqualTo(100_000);
    assertThat(stopped.bodyBytes()).isEqualTo(60_000);
  }

  @Test
  void shouldTellApartWhyThereIsNoAnswer() throws IOException {
    int unused;
    try (ServerSocket socket = new ServerSocket(0)) {
      unused = socket.getLocalPort();
    }

    assertThat(get("http://127.0.0.1:" + unused + "/"))
        .matches(f -> f.failure() == Failure.CONNECT);
    assertThat(get("http://no-such-host.invalid/")).matches(f -> f.failure() == Failure.DNS);
  }

  private Failed get(String url) {
    return (Failed) fetcher.fetch(new FetchRequest(url, null, "*/*", 10, 10));
  }

  private FetchResult fetch(String path) {
    return fetch(path, null);
  }

  private FetchResult fetch(String path, @Nullable Validators validators) {
    return fetcher.fetch(new FetchRequest(site.url(path), validators, "*/*", 1000, 1000));
  }
}
