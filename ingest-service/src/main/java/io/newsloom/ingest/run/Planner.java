package io.newsloom.ingest.run;

import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.schedule.Agenda;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.SourceState;
import io.newsloom.ingest.state.Update;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Keeps the agenda in step with what is remembered. Not thread-safe. */
final class Planner {

  private static final String POLL = "poll ";
  private static final String VISIT = "visit ";

  private final Sources sources;
  private final Ledger ledger;
  private final Agenda agenda = new Agenda();

  Planner(Sources sources, Ledger ledger) {
    this.sources = sources;
    this.ledger = ledger;
    ledger.sources().values().forEach(this::plan);
    ledger.pages().forEach(this::plan);
  }

  /** Something that is due at a host that is free. */
  sealed interface Due {
    record Poll(Source source, SourceState state) implements Due {}

    record Visit(NormalizedUrl id, PageState page) implements Due {}
  }

  void plan(Update update) {
    if (update instanceof Update.SourceIs source) {
      plan(source.state());
    } else if (update instanceof Update.PageIs page) {
      plan(page.id(), page.state());
    } else if (update instanceof Update.ForgetSource source) {
      agenda.cancel(POLL + source.id());
    } else if (update instanceof Update.ForgetPage page) {
      agenda.cancel(VISIT + page.id());
    }
  }

  private void plan(SourceState state) {
    enabled(state.id())
        .ifPresent(source -> agenda.plan(POLL + source.id(), hostOf(source.url()), state.next()));
  }

  private void plan(NormalizedUrl id, PageState page) {
    Instant next = page.next();
    if (next == null || enabled(page.source()).isEmpty()) {
      agenda.cancel(VISIT + id);
    } else {
      agenda.plan(VISIT + id, hostOf(page.url()), next);
    }
  }

  Optional<Due> takeDue(Instant now) {
    return agenda.takeDue(now).map(this::due);
  }

  private Due due(String key) {
    if (key.startsWith(POLL)) {
      String id = key.substring(POLL.length());
      Source source = enabled(id).orElseThrow();
      return new Due.Poll(source, ledger.source(id));
    }
    NormalizedUrl id = new NormalizedUrl(key.substring(VISIT.length()));
    PageState page = ledger.pages().get(id);
    if (page == null) {
      throw new IllegalStateException(
          "a visit of " + id + " is planned, yet nothing is known of it");
    }
    return new Due.Visit(id, page);
  }

  /** The host of what was taken is free again, after a rest. */
  void release(String url, Instant restUntil) {
    agenda.release(hostOf(url), restUntil);
  }

  Optional<Instant> nextStart() {
    return agenda.nextStart();
  }

  int size() {
    return agenda.size();
  }

  private Optional<Source> enabled(String id) {
    return sources.byId(id).filter(Source::enabled);
  }

  /** Politeness is owed to whoever answers at one host and port. */
  private static String hostOf(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? url : parsed.host() + ':' + parsed.port();
  }
}
