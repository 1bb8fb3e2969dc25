package io.newsloom.enrich.version;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Lifecycle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page does to an article. A pure function of what is known and what the page says. */
public final class Versions {

  /** Share of a known text under which what a wall lets through is its beginning. */
  private static final double TEASER = .5;

  private Versions() {}

  /** What follows from a page. */
  public sealed interface Decision {

    /** A new version: {@code next} is what will be known once it has been emitted. */
    record Change(Lifecycle lifecycle, Known next, List<String> changes) implements Decision {}

    /** Nothing new: {@code known} with the page's confirmation in it. */
    record Same(Known known) implements Decision {}

    /** The page is gone, and no article is known by its id. */
    record NeverKnown() implements Decision {}
  }

  /**
   * Decides.
   *
   * @param known the article's current version, if there is one
   * @param fetchedAt when the page was fetched
   * @param article what the page says; null = the server says that the page is gone
   */
  public static Decision decide(
      @Nullable Known known, Instant fetchedAt, @Nullable Article article) {
    if (known == null) {
      return article == null ? new Decision.NeverKnown() : first(fetchedAt, article);
    }
    if (fetchedAt.isBefore(known.asOf())) {
      // Out of order, or from an archive: what was said earlier changes nothing of what is said.
      return new Decision.Same(known);
    }
    if (article == null) {
      return gone(known, fetchedAt);
    }
    return isTeaser(known, article) ? new Decision.Same(known) : again(known, fetchedAt, article);
  }

  /**
   * A wall has come up before an article that was read whole: its beginning says nothing new of the
   * rest, and readers keep what they have.
   */
  private static boolean isTeaser(Known known, Article article) {
    boolean walled = article.access() == Access.PAYWALLED || article.access() == Access.METERED;
    return walled && !known.retracted() && article.text().length() < known.letters() * TEASER;
  }

  private static Decision first(Instant fetchedAt, Article article) {
    Fingerprint print = Fingerprint.of(article);
    Known next =
        new Known(
            1,
            print.value(),
            print.fields(),
            fetchedAt,
            fetchedAt,
            false,
            List.of(),
            article.text().length());
    return new Decision.Change(Lifecycle.PUBLISHED, next, List.of());
  }

  private static Decision gone(Known known, Instant fetchedAt) {
    if (known.retracted()) {
      return new Decision.Same(known.confirmed(fetchedAt));
    }
    Known next =
        new Known(
            known.version() + 1,
            known.fingerprint(),
            known.fields(),
            known.firstSeen(),
            fetchedAt,
            true,
            known.topics(),
            known.letters());
    return new Decision.Change(Lifecycle.RETRACTED, next, List.of());
  }

  private static Decision again(Known known, Instant fetchedAt, Article article) {
    Fingerprint print = Fingerprint.of(article);
    if (!known.retracted() && print.value().equals(known.fingerprint())) {
      return new Decision.Same(known.confirmed(fetchedAt));
    }
    Known next =
        new Known(
            known.version() + 1,
            print.value(),
            print.fields(),
            known.firstSeen(),
            fetchedAt,
            false,
            List.of(),
            article.text().length());
    return new Decision.Change(Lifecycle.UPDATED, next, print.changesSince(known.fields()));
  }
}
