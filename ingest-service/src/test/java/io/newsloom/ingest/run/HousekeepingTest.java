package io.newsloom.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.PageState.Published;
import io.newsloom.ingest.state.SourceState;
import io.newsloom.ingest.state.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

  private static final Instant T0 = Instant.parse("2026-01-15T18:00:00Z");
  private static final NormalizedUrl A = NormalizedUrl.of("https://herald.example/a").orElseThrow();
  private static final Duration KEEP = Duration.ofDays(7);

  private final Ledger ledger = new Ledger();

  @Test
  void shouldBeginWithSourcesThatAreNew() {
    assertThat(Housekeeping.reconcile(sources("herald"), ledger, T0))
        .containsExactly(new Update.SourceIs(SourceState.fresh("herald", T0)));
  }

  @Test
  void shouldForgetASourceThatIsNoMoreAndCountItsPagesAsUnlisted() {
    ledger.apply(new Update.SourceIs(SourceState.fresh("herald", T0)));
    ledger.apply(new Update.PageIs(A, listed("herald")));

    List<Update> updates = Housekeeping.reconcile(sources(), ledger, T0);

    assertThat(updates)
        .containsExactly(
            new Update.ForgetSource("herald"),
            new Update.PageIs(A, listed("herald").unlisted("herald", T0)));
  }

  @Test
  void shouldLeaveAPageOfARemovedSourceToOneThatAlsoListsIt() {
    ledger.apply(new Update.SourceIs(SourceState.fresh("tribune", T0)));
    ledger.apply(new Update.PageIs(A, listed("herald").listed("tribune")));

    Housekeeping.reconcile(sources("tribune"), ledger, T0).forEach(ledger::apply);

    assertThat(ledger.pages().get(A))
        .satisfies(
            page -> {
              assertThat(page.source()).isEqualTo("tribune");
              assertThat(page.listedBy()).containsExactly("tribune");
              assertThat(page.unlisted()).isNull();
            });
  }

  @Test
  void shouldForgetAPageLongAfterItLeftItsFeed() {
    ledger.apply(new Update.PageIs(A, listed("herald").unlisted("herald", T0).due(null)));

    assertThat(forget(T0.plus(KEEP).minusSeconds(1))).isEmpty();
    assertThat(forget(T0.plus(KEEP))).containsExactly(new Update.ForgetPage(A));
  }

  @Test
  void shouldNotForgetAPageThatIsListedOrStillVisited() {
    ledger.apply(new Update.PageIs(A, listed("herald").due(null)));
    assertThat(forget(T0.plus(KEEP.multipliedBy(9)))).isEmpty();

    Instant visit = T0.plus(KEEP.multipliedBy(10));
    PageState visited =
        listed("herald").unlisted("herald", T0).visited(new Published(200, "sha", T0), null, visit);
    ledger.apply(new Update.PageIs(A, visited));
    assertThat(forget(T0.plus(KEEP.multipliedBy(9)))).isEmpty();
  }

  @Test
  void shouldForgetAPageThatFailsTillLongAfterItLeftItsFeed() {
    ledger.apply(new Update.PageIs(A, listed("herald").unlisted("herald", T0).failed(T0)));

    assertThat(forget(T0.plus(KEEP))).hasSize(1);
  }

  private List<Update> forget(Instant now) {
    return Housekeeping.forget(sources("herald"), ledger, now);
  }

  private static PageState listed(String source) {
    return PageState.named(A.value(), source, null, "e", T0);
  }

  private static Sources sources(String... ids) {
    List<Source> sources =
        Arrays.stream(ids)
            .map(
                id ->
                    new Source(
                        id,
                        id,
                        "https://" + id + ".example/feed",
                        null,
                        null,
                        Duration.ofMinutes(5),
                        Duration.ofHours(1),
                        List.of(),
                        true))
            .toList();
    return new Sources("Test/1.0", Duration.ofSeconds(1), List.of(), KEEP, sources);
  }
}
