package io.newsloom.desk.view;

import io.newsloom.common.article.Article;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.page.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article, and what filters look at.
 *
 * @param key the article's name in the desk's addresses
 * @param seen when the page of this version was fetched
 * @param headline the headline; of a retraction nothing more is known of, the article's id
 * @param lead the beginning of the lead, or of the body where there is no lead
 * @param language BCP 47 tag as annotated, else as declared
 * @param topics slugs of the top-level topics, surest first
 * @param entities whom and what it names, most salient first
 * @param editions languages it is also published in
 */
public record Summary(
    String key,
    String id,
    int version,
    Lifecycle lifecycle,
    Instant seen,
    SourceRef source,
    String headline,
    @Nullable String lead,
    @Nullable String language,
    List<String> topics,
    List<Named> entities,
    List<String> editions,
    @Nullable ArticleDate published) {

  private static final int LEAD_LENGTH = 280;

  public Summary {
    topics = List.copyOf(topics);
    entities = List.copyOf(entities);
    editions = List.copyOf(editions);
  }

  /**
   * Sums an event up.
   *
   * @param before what is known of the version before: a retraction carries no article, and is
   *     known by what it retracts
   */
  public static Summary of(ArticleEvent event, @Nullable Summary before) {
    Article article = event.article();
    if (article == null) {
      return before == null ? bare(event) : before.retractedBy(event);
    }
    return new Summary(
        ArticleKey.of(event.id()),
        event.id(),
        event.version(),
        event.lifecycle(),
        event.fetchedAt(),
        event.source(),
        article.headline(),
        lead(article),
        language(event, article),
        event.annotations().topics().stream().map(TopicAnnotation::slug).distinct().toList(),
        Named.of(event.annotations().entities()),
        article.editions().stream().map(edition -> edition.language()).distinct().toList(),
        article.published());
  }

  private static Summary bare(ArticleEvent event) {
    return new Summary(
        ArticleKey.of(event.id()),
        event.id(),
        event.version(),
        event.lifecycle(),
        event.fetchedAt(),
        event.source(),
        event.id(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private Summary retractedBy(ArticleEvent event) {
    return new Summary(
        key,
        id,
        event.version(),
        event.lifecycle(),
        event.fetchedAt(),
        event.source(),
        headline,
        null, // what was taken back is not repeated
        language,
        topics,
        entities,
        editions,
        published);
  }

  /** True of a retraction whose article the desk does not know. */
  public boolean unknown() {
    return lifecycle == Lifecycle.RETRACTED && headline.equals(id);
  }

  private static @Nullable String language(ArticleEvent event, Article article) {
    var annotated = event.annotations().language();
    return annotated == null || annotated.tag().equals("und")
        ? article.language()
        : annotated.tag();
  }

  private static @Nullable String lead(Article article) {
    String lead = Objects.requireNonNullElseGet(article.lead(), article::text).strip();
    if (lead.length() <= LEAD_LENGTH) {
      return lead.isEmpty() ? null : lead;
    }
    int space = lead.lastIndexOf(' ', LEAD_LENGTH);
    int end = space > 0 ? space : lead.offsetByCodePoints(0, LEAD_LENGTH / 2);
    return lead.substring(0, end) + '…';
  }
}
