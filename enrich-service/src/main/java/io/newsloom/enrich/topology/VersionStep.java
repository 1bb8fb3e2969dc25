package io.newsloom.enrich.topology;

import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Fetch;
import io.newsloom.enrich.version.Known;
import io.newsloom.enrich.version.Versions;
import io.newsloom.enrich.version.Versions.Decision;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A candidate to a new version of its article, or to {@code unchanged}. Reads what is known; {@link
 * RememberStep} writes it, when nothing can fail any more.
 */
final class VersionStep extends ContextualProcessor<String, byte[], String, Step> {

  @Override
  public void process(Record<String, byte[]> record) {
    PageRef page = PageHeaders.page(record.headers());
    Known known = versions().get(record.key());
    Step step =
        Failure.guard(
            page,
            "version",
            () ->
                decide(
                    page,
                    record.key(),
                    known,
                    PageHeaders.fetch(record.headers()),
                    CandidateJson.read(record.value())));
    context().forward(record.withValue(step));
  }

  private KeyValueStore<String, Known> versions() {
    return context().getStateStore(EnrichTopology.VERSIONS);
  }

  private static Step decide(
      PageRef page, String id, @Nullable Known known, Fetch fetch, @Nullable Article article) {
    Decision decision = Versions.decide(known, fetch.fetchedAt(), article);
    if (decision instanceof Decision.Change change) {
      return new Step.Changed(
          page, fetch.hints(), event(page, id, fetch, article, change), change.next());
    }
    if (decision instanceof Decision.Same same) {
      int version = same.known().version();
      return new Step.Unchanged(new Outcome.Unchanged(page, id, version), same.known());
    }
    return new Step.Rejected(
        new Outcome.Rejected(
            page,
            Rejection.GONE,
            "the server answered " + fetch.status() + ", and no article is known by this address"));
  }

  private static ArticleEvent event(
      PageRef page, String id, Fetch fetch, @Nullable Article article, Decision.Change change) {
    return new ArticleEvent(
        id,
        change.next().version(),
        change.lifecycle(),
        change.next().firstSeen(),
        fetch.fetchedAt(),
        change.changes(),
        fetch.source(),
        page.id(),
        article,
        Annotations.NONE);
  }
}
