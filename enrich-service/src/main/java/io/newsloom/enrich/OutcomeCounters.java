package io.newsloom.enrich;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.common.event.Outcome;
import io.newsloom.enrich.topology.Lane;

/**
 * Outcomes of this process by lane, kind and reason. They rise as outcomes are decided; the
 * outcomes channel has what was committed.
 */
final class OutcomeCounters {

  private final Lane lane;
  private final MeterRegistry registry;

  OutcomeCounters(Lane lane, MeterRegistry registry) {
    this.lane = lane;
    this.registry = registry;
  }

  void count(Outcome outcome) {
    Counter.builder("newsloom.enrich.outcomes")
        .description("Outcomes of pages, as they are decided")
        .tag("lane", lane.toString())
        .tag("outcome", outcome.kind())
        .tag(
            "reason",
            outcome instanceof Outcome.Rejected rejected ? rejected.reason().json() : "none")
        .register(registry)
        .increment();
  }
}
