package io.newsloom.ingest.run;

import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.ingest.state.SourceState;
import io.newsloom.ingest.state.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps memory in step with the sources file, and bounded. Pure. */
final class Housekeeping {

  private Housekeeping() {}

  /** What follows from the sources file being another one than at the last run. */
  static List<Update> reconcile(Sources sources, Ledger ledger, Instant now) {
    List<Update> updates = new ArrayList<>();
    for (Source source : sources.sources()) {
      if (!ledger.sources().containsKey(source.id())) {
        updates.add(new Update.SourceIs(SourceState.fresh(source.id(), now)));
      }
    }
    for (String id : ledger.sources().keySet()) {
      if (sources.byId(id).isEmpty()) {
        updates.add(new Update.ForgetSource(id));
      }
    }
    ledger
        .pages()
        .forEach(
            (id, page) -> {
              PageState kept = withoutRemoved(sources, page, now);
              if (!kept.equals(page)) {
                updates.add(new Update.PageIs(id, kept));
              }
            });
    return updates;
  }

  private static PageState withoutRemoved(Sources sources, PageState page, Instant now) {
    PageState kept = page;
    for (String by : page.listedBy()) {
      if (sources.byId(by).isEmpty()) {
        kept = kept.unlisted(by, now);
      }
    }
    boolean orphan = sources.byId(kept.source()).isEmpty();
    return orphan && !kept.listedBy().isEmpty() ? kept.adopted(kept.listedBy().get(0)) : kept;
  }

  /** Pages that left their feeds long enough ago, with no visit to come. */
  static List<Update> forget(Sources sources, Ledger ledger, Instant now) {
    List<Update> updates = new ArrayList<>();
    ledger
        .pages()
        .forEach(
            (id, page) -> {
              if (over(sources, page, sources.forgetAfter(), now)) {
                updates.add(new Update.ForgetPage(id));
              }
            });
    return updates;
  }

  private static boolean over(Sources sources, PageState page, Duration forgetAfter, Instant now) {
    boolean longGone = page.unlisted() != null && !page.unlisted().plus(forgetAfter).isAfter(now);
    boolean visitsToCome =
        page.next() != null
            && page.published() != null
            && page.failures() == 0
            && sources.byId(page.source()).isPresent();
    return longGone && !visitsToCome;
  }
}
