package io.newsloom.ingest.poll;

import io.newsloom.common.page.Hints;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.feed.Feed;
import io.newsloom.ingest.feed.FeedEntry;
import io.newsloom.ingest.schedule.Backoff;
import io.newsloom.ingest.schedule.PollPace;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.SourceHealth;
import io.newsloom.ingest.state.SourceHealth.Status;
import io.newsloom.ingest.state.SourceState;
import io.newsloom.ingest.state.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What follows from a poll. A pure function of what is remembered and what came. */
public final class PollStep {

  private PollStep() {}

  /**
   * What changes in memory.
   *
   * @param before what was remembered of the source
   * @param ledger what is remembered of pages; not changed
   * @return what to remember from now on
   */
  public static List<Update> after(
      Source source, SourceState before, PollResult result, Ledger ledger) {
    if (result instanceof PollResult.Read read) {
      return read(source, before, read, ledger);
    }
    if (result instanceof PollResult.Unmodified unmodified) {
      return List.of(new Update.SourceIs(unmodified(source, before, unmodified)));
    }
    return List.of(new Update.SourceIs(broken(source, before, (PollResult.Broken) result)));
  }

  private static List<Update> read(
      Source source, SourceState before, PollResult.Read read, Ledger ledger) {
    List<Update> updates = new ArrayList<>();
    Set<NormalizedUrl> listed = new TreeSet<>();
    boolean broughtNew = false;
    for (FeedEntry entry : read.feed().entries()) {
      listed.add(entry.id());
      PageState known = ledger.pages().get(entry.id());
      PageState now = page(source, entry, known, read.at());
      broughtNew |= known == null || !known.entry().equals(now.entry());
      if (!now.equals(known)) {
        updates.add(new Update.PageIs(entry.id(), now));
      }
    }
    ledger
        .pages()
        .forEach(
            (id, page) -> {
              if (page.listedBy().contains(source.id()) && !listed.contains(id)) {
                updates.add(new Update.PageIs(id, page.unlisted(source.id(), read.at())));
              }
            });
    updates.add(new Update.SourceIs(source(source, before, read, broughtNew)));
    return updates;
  }

  /** What is remembered of a page that the feed lists; the first source to name it keeps it. */
  private static PageState page(
      Source source, FeedEntry entry, @Nullable PageState known, Instant now) {
    Hints hints = inLanguage(entry.hints(), source.language());
    if (known == null) {
      return PageState.named(entry.url(), source.id(), hints, entry.fingerprint(), now);
    }
    PageState listed = known.listedBy().contains(source.id()) ? known : known.listed(source.id());
    // Another source's words about the same page are no change of it.
    boolean changed =
        known.source().equals(source.id()) && !known.entry().equals(entry.fingerprint());
    return changed ? listed.changed(hints, entry.fingerprint(), now) : listed;
  }

  private static Hints inLanguage(Hints hints, @Nullable String language) {
    return hints.language() != null || language == null
        ? hints
        : new Hints(
            hints.title(),
            hints.summary(),
            hints.published(),
            language,
            hints.authors(),
            hints.categories());
  }

  private static SourceState source(
      Source source, SourceState before, PollResult.Read read, boolean broughtNew) {
    Feed feed = read.feed();
    Duration interval =
        PollPace.adapt(before.interval(), broughtNew, source.every(), source.slowest());
    Duration wait =
        PollPace.until(interval, feed.ttl(), read.headers().freshFor(), source.slowest());
    Status status = feed.entries().isEmpty() ? Status.EMPTY : Status.OK;
    return new SourceState(
        source.id(),
        feed.kind(),
        read.validators(),
        interval,
        before.polls() + 1,
        0,
        broughtNew ? read.at() : before.lastNew(),
        SourceHealth.after(before.health(), status, emptyReason(feed), read.at()),
        read.at().plus(Backoff.jittered(wait, source.id(), before.polls())));
  }

  private static @Nullable String emptyReason(Feed feed) {
    if (!feed.entries().isEmpty()) {
      return null;
    }
    int skipped = feed.skipped().values().stream().mapToInt(Integer::intValue).sum();
    return skipped == 0
        ? "the feed is valid and has no entries"
        : "none of the feed's " + skipped + " entries has a usable link";
  }

  private static SourceState unmodified(
      Source source, SourceState before, PollResult.Unmodified result) {
    Duration interval = PollPace.adapt(before.interval(), false, source.every(), source.slowest());
    Duration wait = PollPace.until(interval, null, result.headers().freshFor(), source.slowest());
    return new SourceState(
        source.id(),
        before.kind(),
        before.validators() == null ? null : before.validators().refreshed(result.headers()),
        interval,
        before.polls() + 1,
        0,
        before.lastNew(),
        SourceHealth.after(before.health(), Status.NOT_MODIFIED, null, result.at()),
        result.at().plus(Backoff.jittered(wait, source.id(), before.polls())));
  }

  /**
   * Validators survive a server that is down, but not a document that is no feed: a 304 after that
   * would prove nothing, so the next poll asks for all of it.
   */
  private static SourceState broken(Source source, SourceState before, PollResult.Broken result) {
    int failures = before.failures() + 1;
    return new SourceState(
        source.id(),
        before.kind(),
        result.unreadable() ? null : before.validators(),
        before.interval(),
        before.polls() + 1,
        failures,
        before.lastNew(),
        SourceHealth.after(before.health(), Status.FAILING, result.reason(), result.at()),
        result
            .at()
            .plus(Backoff.after(failures, source.every(), result.retryAfter(), source.id())));
  }
}
