package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.newsloom.common.article.Article;
import io.newsloom.common.page.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value on the articles channel: one version of an article, with all that is known of it.
 *
 * @param id the article's id; the key on the channel
 * @param version 1 for the first, rising by one with each change
 * @param lifecycle what happened
 * @param firstSeen when the page of version 1 was fetched
 * @param fetchedAt when the page of this version was fetched; also the event's {@code ce_time}
 * @param changes names of the article's fields that differ from the version before; empty for
 *     version 1
 * @param source where the page came from
 * @param pageId the page it was extracted from, the key on the pages channel
 * @param article what the page says; for a retraction, null
 * @param annotations what annotators added
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "version", "lifecycle", "firstSeen", "fetchedAt", "changes", "source"})
public record ArticleEvent(
    String id,
    int version,
    Lifecycle lifecycle,
    Instant firstSeen,
    Instant fetchedAt,
    List<String> changes,
    SourceRef source,
    String pageId,
    @Nullable Article article,
    Annotations annotations) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public ArticleEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lifecycle, "lifecycle");
    Objects.requireNonNull(firstSeen, "firstSeen");
    Objects.requireNonNull(fetchedAt, "fetchedAt");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(pageId, "pageId");
    changes = changes == null ? List.of() : List.copyOf(changes);
    annotations = annotations == null ? Annotations.NONE : annotations;
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " of " + id);
    }
    if (article == null && lifecycle != Lifecycle.RETRACTED) {
      throw new IllegalArgumentException("no article in version " + version + " of " + id);
    }
  }

  public ArticleEvent withAnnotations(Annotations found) {
    return new ArticleEvent(
        id, version, lifecycle, firstSeen, fetchedAt, changes, source, pageId, article, found);
  }
}
