package io.newsloom.enrich;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.common.page.Page;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import io.newsloom.extract.rules.Drift;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An extractor whose drifts are counted, and told in the log the first time that a site's rule
 * differs about a field: later ones say the same.
 */
final class DriftWatch implements Extractor {

  private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);

  private final Extractor extractor;
  private final MeterRegistry registry;
  private final Set<Drift> told = ConcurrentHashMap.newKeySet();

  DriftWatch(Extractor extractor, MeterRegistry registry) {
    this.extractor = extractor;
    this.registry = registry;
  }

  @Override
  public Extraction extract(Page page) {
    Extraction extraction = extractor.extract(page);
    if (extraction instanceof Extraction.Extracted extracted) {
      extracted.drifts().forEach(this::count);
    }
    return extraction;
  }

  @Override
  public String version() {
    return extractor.version();
  }

  private void count(Drift drift) {
    Counter.builder("newsloom.enrich.rule.drift")
        .description("Articles about which a site's rule and the generic extractor disagree")
        .tag("site", drift.site())
        .tag("field", drift.field().json())
        .tag("kind", drift.kind() == Drift.Kind.MISSING ? "missing" : "differs")
        .register(registry)
        .increment();
    if (told.add(drift)) {
      LOG.warn(
          "the rule for {} may be out of date: {} {}",
          drift.site(),
          drift.field().json(),
          drift.kind() == Drift.Kind.MISSING ? "is not found by it" : "is read otherwise by it");
    }
  }
}
