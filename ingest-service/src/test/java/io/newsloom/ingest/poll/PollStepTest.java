package io.newsloom.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.page.Hints;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.feed.Feed;
import io.newsloom.ingest.feed.Feed.Skipped;
import io.newsloom.ingest.feed.FeedEntry;
import io.newsloom.ingest.fetch.ResponseHeaders;
import io.newsloom.ingest.fetch.Validators;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.SourceHealth;
import io.newsloom.ingest.state.SourceHealth.Status;
import io.newsloom.ingest.state.SourceState;
import io.newsloom.ingest.state.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PollStepTest {

  private static final Instant T0 = Instant.parse("2026-01-15T18:00:00Z");
  private static final Validators V1 = new Validators("https://herald.example/feed", "\"1\"", null);

  private final Ledger ledger = new Ledger();
  private final Source herald = source("herald");
  private final Source tribune = source("tribune");

  @Test
  void shouldMakeEveryNewEntryAPageThatIsDue() {
    poll(herald, T0, read(T0, entry("/a", "e1"), entry("/b", "e1")));

    assertThat(page("/a").next()).isEqualTo(T0);
    assertThat(page("/a").listedBy()).containsExactly("herald");
    assertThat(page("/b").hints()).hasFieldOrPropertyWithValue("language", "be");
    assertThat(ledger.source("herald").lastNew()).isEqualTo(T0);
    assertThat(ledger.source("herald").kind()).isEqualTo("rss");
    assertThat(ledger.source("herald").validators()).isEqualTo(V1);
  }

  @Test
  void shouldRememberOnlyTheSourceWhenAFeedSaysTheSameAgain() {
    poll(herald, T0, read(T0, entry("/a", "e1")));
    settle("/a");

    List<Update> updates = poll(herald, T0, read(T0.plusSeconds(300), entry("/a", "e1")));

    assertThat(updates).singleElement().isInstanceOf(Update.SourceIs.class);
    assertThat(ledger.source("herald").lastNew()).isEqualTo(T0);
    assertThat(ledger.source("herald").interval()).isEqualTo(Duration.ofSeconds(450));
  }

  @Test
  void shouldMakeAPageDueWhenItsEntryChanges() {
    poll(herald, T0, read(T0, entry("/a", "e1")));
    settle("/a");

    poll(herald, T0, read(T0.plusSeconds(300), entry("/a", "e2")));

    assertThat(page("/a").next()).isEqualTo(T0.plusSeconds(300));
    assertThat(page("/a").entry()).isEqualTo("e2");
    assertThat(ledger.source("herald").lastNew()).isEqualTo(T0.plusSeconds(300));
  }

  @Test
  void shouldLeaveAPageToTheSourceThatNamedItFirst() {
    poll(herald, T0, read(T0, entry("/a", "e1")));
    settle("/a");

    poll(tribune, T0, read(T0, entry("/a", "in other words")));

    assertThat(page("/a").source()).isEqualTo("herald");
    assertThat(page("/a").entry()).isEqualTo("e1");
    assertThat(page("/a").next()).isNull();
    assertThat(page("/a").listedBy()).containsExactly("herald", "tribune");
  }

  @Test
  void shouldNoticeWhenTheLastFeedDropsAPageAndWhenItComesBack() {
    poll(herald, T0, read(T0, entry("/a", "e1")));
    poll(tribune, T0, read(T0, entry("/a", "e1")));

    poll(herald, T0, read(T0.plusSeconds(1), entry("/b", "e1")));
    assertThat(page("/a").unlisted()).isNull();
    poll(tribune, T0, read(T0.plusSeconds(2), entry("/b", "e1")));
    assertThat(page("/a").unlisted()).isEqualTo(T0.plusSeconds(2));
    poll(herald, T0, read(T0.plusSeconds(3), entry("/a", "e1")));
    assertThat(page("/a").unlisted()).isNull();
  }

  @Test
  void shouldTellAnEmptyFeedFromAFineOneAndFromOneWithoutLinks() {
    poll(herald, T0, read(T0));
    assertThat(health().status()).isEqualTo(Status.EMPTY);
    assertThat(health().reason()).isEqualTo("the feed is valid and has no entries");

    Feed linkless = new Feed("rss", null, null, List.of(), Map.of(Skipped.NO_LINK, 3));
    poll(herald, T0, new PollResult.Read(linkless, null, ResponseHeaders.NONE, T0));
    assertThat(health().reason()).isEqualTo("none of the feed's 3 entries has a usable link");
  }

  @Test
  void shouldSayWhyAndSinceWhenASourceFailsAndBackOff() {
    poll(herald, T0, read(T0, entry("/a", "e1")));
    poll(herald, T0, broken("HTTP status 503", false, null, T0.plusSeconds(10)));
    poll(herald, T0, broken("HTTP status 500", false, null, T0.plusSeconds(20)));

    assertThat(health().status()).isEqualTo(Status.FAILING);
    assertThat(health().reason()).isEqualTo("HTTP status 500");
    assertThat(health().since()).isEqualTo(T0.plusSeconds(10));
    assertThat(ledger.source("herald").failures()).isEqualTo(2);
    assertThat(ledger.source("herald").validators()).isEqualTo(V1);
    assertThat(ledger.source("herald").next())
        .isBetween(T0.plusSeconds(20 + 540), T0.plusSeconds(20 + 660));
    assertThat(page("/a").unlisted()).isNull();
  }

  @Test
  void shouldAskForAllOfItAfterADocumentThatIsNoFeed() {
    poll(herald, T0, read(T0, entry("/a", "e1")));

    poll(herald, T0, broken("the document is a web page, not a feed", true, null, T0));

    assertThat(ledger.source("herald").validators()).isNull();
  }

  @Test
  void shouldWaitAsLongAsTheServerAsks() {
    poll(herald, T0, broken("HTTP status 429", false, Duration.ofHours(2), T0));

    assertThat(ledger.source("herald").next()).isEqualTo(T0.plus(Duration.ofHours(2)));
  }

  @Test
  void shouldRecoverByANotModified() {
    poll(herald, T0, read(T0, entry("/a", "e1")));
    poll(herald, T0, broken("HTTP status 503", false, null, T0.plusSeconds(10)));
    poll(herald, T0, new PollResult.Unmodified(ResponseHeaders.NONE, T0.plusSeconds(20)));

    assertThat(health().status()).isEqualTo(Status.NOT_MODIFIED);
    assertThat(ledger.source("herald").failures()).isZero();
    assertThat(ledger.source("herald").validators()).isEqualTo(V1);
    assertThat(ledger.source("herald").kind()).isEqualTo("rss");
  }

  private List<Update> poll(Source source, Instant born, PollResult result) {
    SourceState before =
        ledger.sources().getOrDefault(source.id(), SourceState.fresh(source.id(), born));
    List<Update> updates = PollStep.after(source, before, result, ledger);
    updates.forEach(ledger::apply);
    return updates;
  }

  /** The page was visited, and nothing is planned for it any more. */
  private void settle(String path) {
    ledger.apply(new Update.PageIs(id(path), page(path).due(null)));
  }

  private PageState page(String path) {
    PageState page = ledger.pages().get(id(path));
    if (page == null) {
      throw new AssertionError(path + " is not known");
    }
    return page;
  }

  private SourceHealth health() {
    var health = ledger.source("herald").health();
    if (health == null) {
      throw new AssertionError("no health");
    }
    return health;
  }

  private static PollResult read(Instant at, FeedEntry... entries) {
    Feed feed = new Feed("rss", null, null, List.of(entries), Map.of());
    return new PollResult.Read(feed, V1, ResponseHeaders.NONE, at);
  }

  private static PollResult broken(
      String reason, boolean unreadable, @Nullable Duration retryAfter, Instant at) {
    return new PollResult.Broken(reason, unreadable, retryAfter, at);
  }

  private static FeedEntry entry(String path, String fingerprint) {
    Hints hints = new Hints("Title", null, null, null, List.of(), List.of());
    return new FeedEntry(id(path), id(path).value(), hints, fingerprint);
  }

  private static NormalizedUrl id(String path) {
    return NormalizedUrl.of("https://herald.example" + path).orElseThrow();
  }

  private static Source source(String id) {
    return new Source(
        id,
        id,
        "https://" + id + ".example/feed",
        null,
        "be",
        Duration.ofMinutes(5),
        Duration.ofHours(1),
        List.of(),
        true);
  }
}
