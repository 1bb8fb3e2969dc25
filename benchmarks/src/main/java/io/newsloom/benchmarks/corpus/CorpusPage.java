package io.newsloom.benchmarks.corpus;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One labelled page.
 *
 * @param set where it is from
 * @param id its name within the set
 * @param url its address; sets without addresses get one that says nothing
 * @param fetchedAt when it was saved, or a fixed moment after all of them
 * @param html the document, decoded
 * @param truth what it says
 */
public record CorpusPage(
    CorpusSet set, String id, String url, Instant fetchedAt, String html, Truth truth) {

  private static final SourceRef SOURCE = new SourceRef("corpus", "Corpus", "import", null);

  /** The page as the pipeline would receive it. */
  public Page page() {
    Fetch fetch = Fetch.plain(url, "text/html; charset=utf-8", fetchedAt, SOURCE);
    NormalizedUrl pageId =
        NormalizedUrl.of(url)
            .orElseThrow(() -> new IllegalStateException(set.slug() + " " + id + ": no URL"));
    return Page.of(pageId, fetch, html.getBytes(StandardCharsets.UTF_8));
  }
}
