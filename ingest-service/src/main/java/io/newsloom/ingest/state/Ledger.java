package io.newsloom.ingest.state;

import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.state.Update.ForgetPage;
import io.newsloom.ingest.state.Update.ForgetSource;
import io.newsloom.ingest.state.Update.PageIs;
import io.newsloom.ingest.state.Update.SourceIs;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is remembered, in memory. A copy of the state channel plus what the open transaction
 * will add; thrown away and read again if that fails. Not thread-safe.
 */
public final class Ledger {

  private final Map<String, SourceState> sources = new TreeMap<>();
  private final Map<NormalizedUrl, PageState> pages = new TreeMap<>();

  public void apply(Update update) {
    if (update instanceof SourceIs source) {
      sources.put(source.state().id(), source.state());
    } else if (update instanceof PageIs page) {
      pages.put(page.id(), page.state());
    } else if (update instanceof ForgetSource source) {
      sources.remove(source.id());
    } else if (update instanceof ForgetPage page) {
      pages.remove(page.id());
    }
  }

  /** A source that is known to be known. */
  public SourceState source(String id) {
    SourceState state = sources.get(id);
    if (state == null) {
      throw new IllegalStateException("nothing is known of the source " + id);
    }
    return state;
  }

  public Map<String, SourceState> sources() {
    return Collections.unmodifiableMap(sources);
  }

  public Map<NormalizedUrl, PageState> pages() {
    return Collections.unmodifiableMap(pages);
  }
}
