package io.newsloom.ingest.run;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.ingest.feed.Feed.Skipped;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What ingest counts; all names begin with {@code newsloom.ingest}. Thread-safe. */
public final class IngestMetrics {

  private final MeterRegistry registry;
  private final Map<String, Instant> lastNew = new ConcurrentHashMap<>();
  private final AtomicInteger failing = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicInteger planned = new AtomicInteger();

  public IngestMetrics(MeterRegistry registry, Sources sources, InstantSource clock) {
    this.registry = registry;
    for (Source source : sources.sources()) {
      Gauge.builder("newsloom.ingest.source.freshness", () -> age(source.id(), clock))
          .description("Time since the source last brought something new; NaN if it never did")
          .baseUnit("seconds")
          .tag("source", source.id())
          .register(registry);
    }
    gauge("newsloom.ingest.sources.failing", "Sources whose last poll failed", failing);
    gauge("newsloom.ingest.pages.known", "Pages that are remembered", known);
    gauge("newsloom.ingest.planned", "Polls and visits that are planned", planned);
  }

  /** Something failed that is not the web's fault. */
  public void error(String kind) {
    registry.counter("newsloom.ingest.errors", "kind", kind).increment();
  }

  void published(String source) {
    registry.counter("newsloom.ingest.pages.published", "source", source).increment();
  }

  void fetched(String outcome) {
    registry.counter("newsloom.ingest.fetches", "outcome", outcome).increment();
  }

  void polled(String source, String outcome) {
    registry.counter("newsloom.ingest.polls", "source", source, "outcome", outcome).increment();
  }

  void skipped(Skipped reason, int count) {
    String label = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    registry.counter("newsloom.ingest.entries.skipped", "reason", label).increment(count);
  }

  void lastNew(String source, Instant at) {
    lastNew.put(source, at);
  }

  void sizes(int failingSources, int knownPages, int plannedItems) {
    failing.set(failingSources);
    known.set(knownPages);
    planned.set(plannedItems);
  }

  private double age(String source, InstantSource clock) {
    Instant at = lastNew.get(source);
    return at == null ? Double.NaN : Duration.between(at, clock.instant()).toMillis() / 1000.0;
  }

  private void gauge(String name, String description, AtomicInteger value) {
    Gauge.builder(name, value, AtomicInteger::get).description(description).register(registry);
  }
}
