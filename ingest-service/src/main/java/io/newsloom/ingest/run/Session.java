package io.newsloom.ingest.run;

import io.newsloom.ingest.poll.PollStep;
import io.newsloom.ingest.publish.PagePublisher;
import io.newsloom.ingest.schedule.Politeness;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.Instance;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.SourceState;
import io.newsloom.ingest.state.StateRecords;
import io.newsloom.ingest.state.Update;
import io.newsloom.ingest.visit.VisitStep;
import io.newsloom.ingest.visit.Visited;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One run from what was committed: hand out what is due, collect what is finished, decide what
 * follows, commit it, plan on. All decisions are made on the thread that calls {@link #run}.
 */
public final class Session implements AutoCloseable {

  /** How soon a request to stop is noticed. */
  private static final Duration TICK = Duration.ofMillis(200);

  private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);

  private final Sources sources;
  private final Instance instance;
  private final Web web;
  private final PagePublisher publisher;
  private final Ledger ledger;
  private final Journal journal;
  private final InstantSource clock;
  private final Workers workers;
  private final Planner planner;
  private Instant nextCleaning = Instant.EPOCH;
  private volatile String summary = "starting";

  /**
   * @param publisher opened before the ledger was read
   * @param ledger what was committed; this session's from now on
   */
  public Session(
      Sources sources,
      int workerCount,
      Instance instance,
      Web web,
      PagePublisher publisher,
      Ledger ledger,
      IngestMetrics metrics,
      InstantSource clock) {
    this.sources = sources;
    this.instance = instance;
    this.web = web;
    this.publisher = publisher;
    this.ledger = ledger;
    this.journal = new Journal(metrics);
    this.clock = clock;
    this.workers = new Workers(workerCount);
    this.planner = new Planner(sources, ledger);
  }

  /**
   * Works until it is told to stop.
   *
   * @throws org.apache.kafka.common.KafkaException if something could not be committed: the next
   *     session will do it again
   */
  public void run(BooleanSupplier stopping) throws InterruptedException {
    Decisions first = new Decisions(ledger);
    Housekeeping.reconcile(sources, ledger, now()).forEach(first::add);
    commit(first);
    ledger.sources().values().forEach(source -> journal.source(null, source));
    while (!stopping.getAsBoolean()) {
      handOut();
      List<Finished> batch = workers.collect(patience());
      Decisions decisions = new Decisions(ledger);
      batch.forEach(finished -> decide(finished, decisions));
      clean(decisions);
      commit(decisions);
      batch.forEach(this::release);
      summary = journal.summary(ledger, planner.size());
    }
  }

  /** One line for people; may be asked from any thread. */
  public String summary() {
    return summary;
  }

  private void handOut() {
    Optional<Planner.Due> due = workers.free() ? planner.takeDue(now()) : Optional.empty();
    while (due.isPresent()) {
      handOut(due.get());
      due = workers.free() ? planner.takeDue(now()) : Optional.empty();
    }
  }

  private void handOut(Planner.Due due) {
    if (due instanceof Planner.Due.Poll poll) {
      String url = poll.source().url();
      workers.start(
          url,
          () ->
              new Finished.Polled(
                  poll.source().id(), url, web.poller().poll(url, poll.state().validators())));
    } else if (due instanceof Planner.Due.Visit visit) {
      PageState page = visit.page();
      workers.start(
          page.url(),
          () ->
              new Finished.Fetched(
                  visit.id(), page.url(), page.entry(), web.visitor().visit(page)));
    }
  }

  /** Until something is finished, something is due, or it is time to look whether to stop. */
  private Duration patience() {
    Optional<Instant> next = workers.free() ? planner.nextStart() : Optional.empty();
    Duration untilDue = next.map(at -> Duration.between(now(), at)).orElse(TICK);
    if (untilDue.isNegative()) {
      return Duration.ZERO;
    }
    return untilDue.compareTo(TICK) < 0 ? untilDue : TICK;
  }

  private void decide(Finished finished, Decisions decisions) {
    if (finished instanceof Finished.Polled polled) {
      decide(polled, decisions);
    } else if (finished instanceof Finished.Fetched fetched) {
      decide(fetched, decisions);
    } else if (finished instanceof Finished.Crashed crashed) {
      throw new IllegalStateException("a worker failed at " + crashed.url(), crashed.cause());
    }
  }

  private void decide(Finished.Polled polled, Decisions decisions) {
    Source source = sources.byId(polled.source()).orElseThrow();
    SourceState before = ledger.source(source.id());
    journal.polled(polled);
    PollStep.after(source, before, polled.result(), ledger).forEach(decisions::add);
    journal.source(before, ledger.source(source.id()));
  }

  private void decide(Finished.Fetched fetched, Decisions decisions) {
    journal.fetched(fetched);
    PageState before = ledger.pages().get(fetched.page());
    Source source = before == null ? null : sources.byId(before.source()).orElse(null);
    if (before == null || source == null) {
      return; // forgotten while it was on its way
    }
    journal.page(before, fetched);
    String kind = ledger.source(source.id()).kind();
    Visited visited =
        VisitStep.after(
            fetched.page(), before, source, kind == null ? "feed" : kind, fetched.result());
    boolean changedMeanwhile = !before.entry().equals(fetched.entry());
    PageState after = changedMeanwhile ? visited.state().due(now()) : visited.state();
    decisions.add(new Update.PageIs(fetched.page(), after));
    visited.publish().ifPresent(decisions::publish);
  }

  private void clean(Decisions decisions) {
    Instant now = now();
    if (!now.isBefore(nextCleaning)) {
      nextCleaning = now.plus(BETWEEN_CLEANINGS);
      Housekeeping.forget(sources, ledger, now).forEach(decisions::add);
    }
  }

  private void commit(Decisions decisions) {
    publisher.publish(
        decisions.pages(),
        decisions.updates().stream().map(StateRecords::write).map(instance::sign).toList());
    decisions.updates().forEach(planner::plan);
    journal.published(decisions.pages());
  }

  private void release(Finished finished) {
    Duration rest =
        Politeness.rest(
            sources.perHostDelay(), web.robots().crawlDelay(finished.url()), finished.retryAfter());
    planner.release(finished.url(), now().plus(rest));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Breaks off what is under way; it will be done again. */
  @Override
  public void close() {
    workers.close();
    web.cancelAll();
  }
}
