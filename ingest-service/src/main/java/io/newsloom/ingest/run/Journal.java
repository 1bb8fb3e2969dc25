package io.newsloom.ingest.run;

import io.newsloom.common.page.Page;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.poll.PollResult;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.SourceHealth;
import io.newsloom.ingest.state.SourceHealth.Status;
import io.newsloom.ingest.state.SourceState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people what happened: metrics for all of it, a log line for what changes. */
final class Journal {

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  private final IngestMetrics metrics;

  Journal(IngestMetrics metrics) {
    this.metrics = metrics;
  }

  void polled(Finished.Polled polled) {
    metrics.polled(polled.source(), polled.result().label());
    if (polled.result() instanceof PollResult.Read read) {
      read.feed().skipped().forEach(metrics::skipped);
    }
  }

  void source(@Nullable SourceState before, SourceState now) {
    if (now.lastNew() != null) {
      metrics.lastNew(now.id(), now.lastNew());
    }
    SourceHealth was = before == null ? null : before.health();
    SourceHealth is = now.health();
    if (is == null || (was != null && same(was.status(), is.status()))) {
      return;
    }
    String reason = is.reason() == null ? "" : ": " + is.reason();
    if (is.status() == Status.FAILING) {
      LOG.warn("source {} is failing{}; it is tried again at {}", now.id(), reason, now.next());
    } else {
      LOG.info("source {} is {}{}", now.id(), label(is.status()), reason);
    }
  }

  /** "Not modified" after "ok" is no news. */
  private static boolean same(Status one, Status other) {
    return one == other
        || (one == Status.OK && other == Status.NOT_MODIFIED)
        || (one == Status.NOT_MODIFIED && other == Status.OK);
  }

  private static String label(Status status) {
    return switch (status) {
      case OK -> "ok";
      case NOT_MODIFIED -> "ok, nothing new";
      case EMPTY -> "empty";
      case FAILING -> "failing";
    };
  }

  void fetched(Finished.Fetched fetched) {
    metrics.fetched(fetched.result().label());
  }

  /** A page that could not be had; said once, though it is tried again. */
  void page(PageState before, Finished.Fetched fetched) {
    FetchResult result = fetched.result();
    if (before.failures() > 0) {
      return;
    }
    if (result instanceof FetchResult.Refused refused) {
      LOG.info("page {} is not fetched: {}", fetched.url(), refused.detail());
    } else if (result instanceof FetchResult.Failed failed) {
      LOG.info("page {}: {} ({})", fetched.url(), failed.failure().label(), failed.detail());
    } else if (result instanceof FetchResult.Answer answer && !answer.ok()) {
      LOG.info("page {}: HTTP status {}", fetched.url(), answer.status());
    }
  }

  void published(List<Page> pages) {
    for (Page page : pages) {
      metrics.published(page.fetch().source().id());
      LOG.debug("published {}", page.id());
    }
  }

  /** A line for health, and the sizes for metrics. */
  String summary(Ledger ledger, int planned) {
    int failing = 0;
    for (SourceState source : ledger.sources().values()) {
      if (source.health() != null && source.health().status() == Status.FAILING) {
        failing++;
      }
    }
    metrics.sizes(failing, ledger.pages().size(), planned);
    return "%d sources, %d failing; %d pages known"
        .formatted(ledger.sources().size(), failing, ledger.pages().size());
  }
}
