package io.newsloom.desk.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles someone wants. Within a criterion any value will do; all criteria must hold; an
 * empty one always holds. Immutable.
 *
 * @param languages language subtags, e.g. {@code be}: {@code be-tarask} is also {@code be}
 * @param topics slugs of top-level topics
 * @param entities Wikidata ids such as {@code Q7747}, or the local ids of events
 * @param sources source ids
 * @param words text to be found in headline or lead, regardless of case; empty = any
 * @param since only versions seen after this
 */
public record Filter(
    List<String> languages,
    List<String> topics,
    List<String> entities,
    List<String> sources,
    String words,
    @Nullable Instant since)
    implements Predicate<Summary> {

  /** Everything. */
  public static final Filter ALL = new Filter(List.of(), List.of(), List.of(), List.of(), "", null);

  public Filter {
    languages = languages.stream().map(Filter::primary).distinct().toList();
    topics = List.copyOf(topics);
    entities = entities.stream().map(Named::canonical).distinct().toList();
    sources = List.copyOf(sources);
    words = words.strip();
  }

  /** The primary subtag, lower case: {@code zh} of {@code zh-Hant}. */
  public static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  /** A retraction of an article nobody remembers passes: better one too many than one missed. */
  @Override
  public boolean test(Summary article) {
    return (since == null || article.seen().isAfter(since))
        && (article.unknown() || matches(article));
  }

  private boolean matches(Summary article) {
    return (languages.isEmpty() || hasLanguage(article.language()))
        && (topics.isEmpty() || article.topics().stream().anyMatch(topics::contains))
        && (entities.isEmpty()
            || article.entities().stream().map(Named::id).anyMatch(entities::contains))
        && (sources.isEmpty() || sources.contains(article.source().id()))
        && (words.isEmpty() || says(article.headline()) || says(article.lead()));
  }

  private boolean hasLanguage(@Nullable String tag) {
    return tag != null && languages.contains(primary(tag));
  }

  private boolean says(@Nullable String text) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }
}
