package io.newsloom.enrich.topology;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.json.Json;
import io.newsloom.enrich.version.Known;
import tools.jackson.databind.ObjectWriter;

/** A new version to its bytes, once for all channels, and only if they can be sent. */
final class WriteStep {

  private static final String NAME = "write";
  private static final ObjectWriter WRITER = Json.mapper().writerFor(ArticleEvent.class);

  private WriteStep() {}

  static Step apply(Step step) {
    return step instanceof Step.Changed changed
        ? Failure.guard(changed.page(), NAME, () -> write(changed))
        : step;
  }

  private static Step write(Step.Changed changed) {
    ArticleEvent event = changed.event();
    byte[] json = WRITER.writeValueAsBytes(event);
    if (!Limits.valueFits(json)) {
      return Failure.of(NAME, "the event has " + json.length + " bytes, too many for its channel")
          .of(changed.page());
    }
    Known next =
        event.lifecycle() == Lifecycle.RETRACTED
            ? changed.next()
            : changed.next().withTopics(Known.slugs(event));
    return new Step.Emitted(outcome(changed.page(), event), event, json, next);
  }

  private static Outcome outcome(PageRef page, ArticleEvent event) {
    return event.lifecycle() == Lifecycle.PUBLISHED
        ? new Outcome.Published(page, event.id(), event.version())
        : new Outcome.Updated(page, event.id(), event.version());
  }
}
