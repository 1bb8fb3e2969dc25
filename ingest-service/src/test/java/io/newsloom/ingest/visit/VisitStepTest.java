package io.newsloom.ingest.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.page.Hints;
import io.newsloom.common.page.Page;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.FetchResult.Answer;
import io.newsloom.ingest.fetch.FetchResult.Failed;
import io.newsloom.ingest.fetch.FetchResult.Failure;
import io.newsloom.ingest.fetch.FetchResult.NotModified;
import io.newsloom.ingest.fetch.ResponseHeaders;
import io.newsloom.ingest.fetch.Validators;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.PageState.Published;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitStepTest {

  private static final Instant T0 = Instant.parse("2026-01-15T18:00:00Z");
  private static final String URL = "https://herald.example/a";
  private static final NormalizedUrl ID = NormalizedUrl.of(URL).orElseThrow();
  private static final Hints HINTS = new Hints("T", null, null, "be", List.of(), List.of());
  private static final Source SOURCE =
      new Source(
          "herald",
          "Herald",
          "https://herald.example/feed",
          ZoneId.of("Europe/Minsk"),
          "be",
          Duration.ofMinutes(5),
          Duration.ofHours(1),
          List.of(Duration.ofMinutes(10), Duration.ofHours(1)),
          true);

  private final PageState named = PageState.named(URL, "herald", HINTS, "e1", T0);

  @Test
  void shouldPublishANewPageWithHowItWasReceived() {
    Visited visited = after(named, answer(200, "one", T0, "\"v1\"", null));

    Page page = visited.publish().orElseThrow();
    assertThat(page.id()).isEqualTo(ID);
    assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo("one");
    assertThat(page.fetch().url()).isEqualTo(URL);
    assertThat(page.fetch().hints()).isEqualTo(HINTS);
    assertThat(page.fetch().source().kind()).isEqualTo("atom");
    assertThat(page.fetch().source().zone()).isEqualTo("Europe/Minsk");
    assertThat(visited.state().published()).isEqualTo(new Published(200, "sha-one", T0));
    assertThat(visited.state().validators()).isEqualTo(new Validators(URL, "\"v1\"", null));
    assertThat(visited.state().next()).isEqualTo(T0.plus(Duration.ofMinutes(10)));
  }

  @Test
  void shouldPublishOnlyBytesThatDiffer() {
    PageState published = after(named, answer(200, "one", T0)).state();

    Visited same = after(published, answer(200, "one", T0.plusSeconds(600), "\"v2\"", null));
    Visited other = after(published, answer(200, "two", T0.plusSeconds(600)));

    assertThat(same.publish()).isEmpty();
    assertThat(same.state().validators()).isEqualTo(new Validators(URL, "\"v2\"", null));
    assertThat(same.state().next()).isEqualTo(T0.plus(Duration.ofHours(1)));
    assertThat(other.publish()).isPresent();
    assertThat(other.state().published()).isEqualTo(new Published(200, "sha-two", T0));
  }

  @Test
  void shouldTakeNewerValidatorsFromANotModified() {
    PageState published = after(named, answer(200, "one", T0, "\"v1\"", null)).state();

    Visited visited =
        after(published, new NotModified(headers("\"v1b\"", null), T0.plusSeconds(600)));

    assertThat(visited.publish()).isEmpty();
    assertThat(visited.state().validators()).isEqualTo(new Validators(URL, "\"v1b\"", null));
  }

  @Test
  void shouldPlanNothingWhenAllVisitsAreOver() {
    PageState published = after(named, answer(200, "one", T0)).state();

    assertThat(after(published, answer(200, "one", T0.plusSeconds(3600))).state().next()).isNull();
  }

  @Test
  void shouldPublishOnceThatAPublishedPageIsGoneAndAgainThatItIsBack() {
    PageState published = after(named, answer(200, "one", T0, "\"v1\"", null)).state();

    Visited gone = after(published, answer(410, "sorry", T0.plusSeconds(600)));
    Visited stillGone = after(gone.state(), answer(404, "sorry", T0.plusSeconds(700)));
    Visited back = after(stillGone.state(), answer(200, "one", T0.plusSeconds(800)));

    assertThat(gone.publish().orElseThrow().fetch().status()).isEqualTo(410);
    assertThat(gone.state().validators()).isNull();
    assertThat(stillGone.publish()).isEmpty();
    assertThat(back.publish().orElseThrow().fetch().status()).isEqualTo(200);
  }

  @Test
  void shouldPublishOnceWhatAPaywallShowsOfAPageAndTheWholeWhenItComes() {
    Visited teaser = after(named, answer(402, "begins", T0));
    Visited again = after(teaser.state(), answer(402, "begins so", T0.plusSeconds(600)));
    Visited whole = after(again.state(), answer(200, "begins and ends", T0.plusSeconds(700)));
    Visited gone = after(again.state(), answer(410, "", T0.plusSeconds(700)));

    assertThat(teaser.publish().orElseThrow().fetch().status()).isEqualTo(402);
    assertThat(again.publish()).isEmpty();
    assertThat(whole.publish().orElseThrow().fetch().status()).isEqualTo(200);
    assertThat(gone.publish().orElseThrow().fetch().status()).isEqualTo(410);
  }

  @Test
  void shouldNotReplaceAWholePageByWhatAPaywallShowsOfIt() {
    PageState published = after(named, answer(200, "begins and ends", T0)).state();

    assertThat(after(published, answer(402, "begins", T0.plusSeconds(600))).publish()).isEmpty();
  }

  @Test
  void shouldTryAPageAgainLaterThatCannotBeHad() {
    Visited missing = after(named, answer(404, "", T0));
    Visited down = after(missing.state(), new Failed(Failure.TIMEOUT, "slow", T0));
    Visited busy = after(down.state(), answer(503, "", T0, null, Duration.ofHours(3)));

    assertThat(List.of(missing, down, busy)).allMatch(visited -> visited.publish().isEmpty());
    assertThat(missing.state().next()).isBetween(T0.plusSeconds(270), T0.plusSeconds(330));
    assertThat(down.state().next()).isBetween(T0.plusSeconds(540), T0.plusSeconds(660));
    assertThat(busy.state().next()).isEqualTo(T0.plus(Duration.ofHours(3)));
    assertThat(busy.state().failures()).isEqualTo(3);
    assertThat(after(busy.state(), answer(200, "one", T0)).state().failures()).isZero();
  }

  @Test
  void shouldPublishWhereARedirectLedUnderTheIdOfWhatWasAsked() {
    Answer redirected =
        new Answer(
            "https://herald.example/b",
            true,
            200,
            ResponseHeaders.NONE,
            new byte[] {1},
            1,
            "sha",
            T0);

    Page page = after(named, redirected).publish().orElseThrow();

    assertThat(page.id()).isEqualTo(ID);
    assertThat(page.fetch().finalUrl()).isEqualTo("https://herald.example/b");
  }

  private static Visited after(PageState page, FetchResult result) {
    return VisitStep.after(ID, page, SOURCE, "atom", result);
  }

  private static Answer answer(int status, String body, Instant at) {
    return answer(status, body, at, null, null);
  }

  private static Answer answer(
      int status, String body, Instant at, @Nullable String etag, @Nullable Duration retryAfter) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new Answer(
        URL, false, status, headers(etag, retryAfter), bytes, bytes.length, "sha-" + body, at);
  }

  private static ResponseHeaders headers(@Nullable String etag, @Nullable Duration retryAfter) {
    return new ResponseHeaders(null, null, null, null, null, etag, null, null, retryAfter);
  }
}
