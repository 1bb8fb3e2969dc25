package io.newsloom.enrich.topology;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.page.Hints;
import io.newsloom.enrich.version.Known;
import org.jspecify.annotations.Nullable;

/** How far a page has come. */
sealed interface Step {

  /** Which page this is about. */
  PageRef page();

  /** The page's outcome is decided. */
  sealed interface Settled extends Step {
    Outcome outcome();

    @Override
    default PageRef page() {
      return outcome().page();
    }
  }

  /**
   * It may change an article.
   *
   * @param json the article as {@link CandidateJson}; empty if the server says the page is gone
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a channel
  record Candidate(PageRef page, String articleId, byte[] json) implements Step {}

  /** It makes a new version; {@code next} is to be remembered once that is written. */
  record Changed(PageRef page, @Nullable Hints hints, ArticleEvent event, Known next)
      implements Step {

    Changed withEvent(ArticleEvent annotated) {
      return new Changed(page, hints, annotated, next);
    }
  }

  /** It is no article. */
  record Rejected(Outcome.Rejected outcome) implements Settled {}

  /** It says nothing new; {@code known} has its confirmation. */
  record Unchanged(Outcome.Unchanged outcome, Known known) implements Settled {}

  /** A new version of an article, written once for every channel it goes to. */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a channel
  record Emitted(Outcome outcome, ArticleEvent event, byte[] json, Known next) implements Settled {}

  /**
   * It could not be processed.
   *
   * @param key the page record's key, as received
   * @param value the page record's value, as received; null where it is not at hand any more
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a channel
  record DeadLettered(
      Outcome.DeadLettered outcome, Failure failure, byte @Nullable [] key, byte @Nullable [] value)
      implements Settled {

    DeadLettered with(byte @Nullable [] rawKey, byte @Nullable [] rawValue) {
      return new DeadLettered(outcome, failure, rawKey, rawValue);
    }
  }
}
