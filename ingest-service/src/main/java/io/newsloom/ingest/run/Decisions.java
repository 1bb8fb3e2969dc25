package io.newsloom.ingest.run;

import io.newsloom.common.page.Page;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.Update;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction will hold. Each decision is entered in the ledger at once, so that the next
 * one builds on it.
 */
final class Decisions {

  private final Ledger ledger;
  private final List<Page> pages = new ArrayList<>();
  private final List<Update> updates = new ArrayList<>();

  Decisions(Ledger ledger) {
    this.ledger = ledger;
  }

  void add(Update update) {
    ledger.apply(update);
    updates.add(update);
  }

  void publish(Page page) {
    pages.add(page);
  }

  List<Page> pages() {
    return pages;
  }

  List<Update> updates() {
    return updates;
  }
}
