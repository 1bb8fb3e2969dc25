package io.newsloom.ingest.visit;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.FetchResult.Answer;
import io.newsloom.ingest.fetch.FetchResult.NotModified;
import io.newsloom.ingest.fetch.Validators;
import io.newsloom.ingest.schedule.Backoff;
import io.newsloom.ingest.schedule.RevisitPlan;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.PageState.Published;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a visit. A pure function: a page is published when it is new or its bytes are
 * not those last published, and once more when it is gone.
 */
public final class VisitStep {

  private VisitStep() {}

  /**
   * What to remember, and what to publish.
   *
   * @param kind what the source's feed is
   * @param page what was remembered of the page
   */
  public static Visited after(
      NormalizedUrl id, PageState page, Source source, String kind, FetchResult result) {
    Published published = page.published();
    if (result instanceof Answer answer && answer.ok()) {
      return answered(id, page, source, kind, answer);
    }
    if (result instanceof Answer answer && answer.barred() && published == null) {
      return answered(id, page, source, kind, answer); // the beginning, where there is no more
    }
    if (result instanceof Answer answer && answer.gone() && published != null) {
      return gone(id, page, source, kind, answer, published);
    }
    if (result instanceof NotModified same && published != null) {
      Validators validators = page.validators();
      return unchanged(
          page,
          published,
          validators == null ? null : validators.refreshed(same.headers()),
          next(source, published, same.at()));
    }
    Duration asked = result instanceof Answer answer ? answer.headers().retryAfter() : null;
    Duration wait = Backoff.after(page.failures() + 1, source.every(), asked, id.value());
    return new Visited(page.failed(result.at().plus(wait)), Optional.empty());
  }

  private static Visited answered(
      NormalizedUrl id, PageState page, Source source, String kind, Answer answer) {
    Published before = page.published();
    Validators validators = Validators.of(answer.url(), answer.headers());
    if (before != null && before.status() < 300 && before.sha256().equals(answer.sha256())) {
      return unchanged(page, before, validators, next(source, before, answer.at()));
    }
    Published now =
        new Published(
            answer.status(), answer.sha256(), before == null ? answer.at() : before.first());
    return published(id, page, source, kind, answer, now, validators);
  }

  private static Visited gone(
      NormalizedUrl id,
      PageState page,
      Source source,
      String kind,
      Answer answer,
      Published before) {
    if (before.status() == 404 || before.status() == 410) { // said already
      return unchanged(page, before, null, next(source, before, answer.at()));
    }
    Published now = new Published(answer.status(), before.sha256(), before.first());
    return published(id, page, source, kind, answer, now, null);
  }

  private static Visited published(
      NormalizedUrl id,
      PageState page,
      Source source,
      String kind,
      Answer answer,
      Published now,
      @Nullable Validators validators) {
    PageState state = page.visited(now, validators, next(source, now, answer.at()));
    return new Visited(state, Optional.of(page(id, page, source.ref(kind), answer)));
  }

  private static Visited unchanged(
      PageState page,
      Published published,
      @Nullable Validators validators,
      @Nullable Instant next) {
    return new Visited(page.visited(published, validators, next), Optional.empty());
  }

  private static @Nullable Instant next(Source source, Published published, Instant now) {
    return RevisitPlan.next(published.first(), source.revisit(), now).orElse(null);
  }

  private static Page page(NormalizedUrl id, PageState page, SourceRef source, Answer answer) {
    var headers = answer.headers();
    Fetch fetch =
        new Fetch(
            page.url(),
            answer.redirected() ? answer.url() : null,
            answer.status(),
            headers.contentType(),
            headers.contentLanguage(),
            headers.robotsTag(),
            headers.tdmReservation(),
            headers.contentSignal(),
            answer.at(),
            answer.bodyBytes(),
            source,
            page.hints());
    return new Page(id, fetch, answer.body());
  }
}
