package io.newsloom.desk.view;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Lifecycle;
import java.time.Instant;
import java.util.List;

/**
 * What is remembered of a version of an article.
 *
 * @param changes names of the fields that differ from the version before
 */
public record VersionNote(int version, Lifecycle lifecycle, Instant seen, List<String> changes) {

  public VersionNote {
    changes = List.copyOf(changes);
  }

  static VersionNote of(ArticleEvent event) {
    return new VersionNote(event.version(), event.lifecycle(), event.fetchedAt(), event.changes());
  }
}
