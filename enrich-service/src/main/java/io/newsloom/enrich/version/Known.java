package io.newsloom.enrich.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.TopicAnnotation;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is known of an article: its current version. The value of the state store; it grows by
 * addition only, since a restart reads what an earlier release wrote.
 *
 * @param version the number of the current version
 * @param fingerprint of what it says; of a retracted article, what it said last
 * @param fields prints of its fields, for telling what changed
 * @param firstSeen when the page of version 1 was fetched
 * @param asOf when the latest page that says this was fetched; older pages are history
 * @param retracted true if the current version is a retraction
 * @param topics slugs of the topics it was routed to, so that a retraction goes there too
 * @param letters UTF-16 units of its text; 0 = not known (an earlier release wrote it, or a
 *     retraction)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Known(
    int version,
    String fingerprint,
    Map<String, String> fields,
    Instant firstSeen,
    Instant asOf,
    boolean retracted,
    List<String> topics,
    int letters) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public Known {
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(firstSeen, "firstSeen");
    Objects.requireNonNull(asOf, "asOf");
    fields = Collections.unmodifiableMap(fields == null ? new TreeMap<>() : new TreeMap<>(fields));
    topics = topics == null ? List.of() : List.copyOf(topics);
  }

  /** What an event tells, whoever emitted it. */
  public static Known of(ArticleEvent event, String fingerprint) {
    Article article = event.article();
    return new Known(
        event.version(),
        fingerprint,
        article == null ? Map.of() : Fingerprint.of(article).fields(),
        event.firstSeen(),
        event.fetchedAt(),
        event.lifecycle() == Lifecycle.RETRACTED,
        slugs(event),
        article == null ? 0 : article.text().length());
  }

  /** This version, told by another lane, in place of an earlier one that is known here. */
  public Known following(Known earlier) {
    return new Known(
        version,
        fingerprint,
        fields.isEmpty() ? earlier.fields : fields,
        firstSeen,
        asOf.isAfter(earlier.asOf) ? asOf : earlier.asOf,
        retracted,
        topics.isEmpty() && retracted ? earlier.topics : topics,
        letters == 0 ? earlier.letters : letters);
  }

  /** The same version, said again by a page fetched then. */
  public Known confirmed(Instant at) {
    return at.isAfter(asOf)
        ? new Known(version, fingerprint, fields, firstSeen, at, retracted, topics, letters)
        : this;
  }

  public Known withTopics(List<String> slugs) {
    return new Known(version, fingerprint, fields, firstSeen, asOf, retracted, slugs, letters);
  }

  /** Slugs of the event's topics, each once, surest first. */
  public static List<String> slugs(ArticleEvent event) {
    return event.annotations().topics().stream().map(TopicAnnotation::slug).distinct().toList();
  }
}
