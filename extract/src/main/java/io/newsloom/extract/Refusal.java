package io.newsloom.extract;

import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.signal.Signals;
import io.newsloom.extract.signal.Thing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a server's refusal. Whoever may not read on is often shown how an article
 * begins, with 401 or 402 (RFC 9110), 403 or 451 (RFC 7725); other errors come with no article.
 */
final class Refusal {

  /** They ask for a login or for money: what stands there otherwise is the article's beginning. */
  private static final Set<Integer> SHUT = Set.of(401, 402);

  private static final Set<Integer> BARRED = Set.of(401, 402, 403, 451);

  /** Letters that are more than a notice. */
  private static final int LONG = 500;

  private Refusal() {}

  /** Why a page is not even read; null = it is. */
  static Extraction.@Nullable Rejected unread(Page page) {
    int status = page.fetch().status();
    return status < 400 || BARRED.contains(status) ? null : rejected(status, "");
  }

  /** Why what was read is no article after all; null = it is one. */
  static Extraction.@Nullable Rejected empty(Page page, Signals signals, Body body) {
    int status = page.fetch().status();
    boolean article =
        status < 400 || isStated(signals) || (SHUT.contains(status) && body.textLength() >= LONG);
    return article ? null : rejected(status, ", without an article");
  }

  /** The same of a page without markup, which states nothing. */
  static Extraction.@Nullable Rejected plain(Page page) {
    int status = page.fetch().status();
    return status < 400 ? null : rejected(status, ", without an article");
  }

  private static Extraction.Rejected rejected(int status, String more) {
    Rejection reason = status == 404 || status == 410 ? Rejection.GONE : Rejection.HTTP_ERROR;
    return new Extraction.Rejected(reason, "the server answered " + status + more);
  }

  /** The page says that it is one article. */
  private static boolean isStated(Signals signals) {
    Thing article = signals.jsonLd().article();
    return (article != null && article.isA("Article") && article.text("headline") != null)
        || "article".equals(signals.metas().first("og:type"))
        || signals.metas().first("article:published_time") != null;
  }
}
