package io.newsloom.ingest.visit;

import io.newsloom.common.page.Page;
import io.newsloom.ingest.fetch.FetchRequest;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.Fetcher;
import io.newsloom.ingest.state.PageState;

/** Gets a page. Thread-safe. */
public final class PageVisitor {

  /** How far an oversize document is counted, so that its size can be told. */
  private static final long COUNT_BYTES = 50L * 1024 * 1024;

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,text/plain;q=0.8,application/xml;q=0.5,*/*;q=0.1";

  private final Fetcher fetcher;

  public PageVisitor(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /** Blocks until there is a result. */
  public FetchResult visit(PageState page) {
    return fetcher.fetch(
        new FetchRequest(page.url(), page.validators(), ACCEPT, Page.MAX_BYTES, COUNT_BYTES));
  }
}
