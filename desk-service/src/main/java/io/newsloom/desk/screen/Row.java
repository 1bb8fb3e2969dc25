package io.newsloom.desk.screen;

import io.newsloom.common.event.Lifecycle;
import io.newsloom.desk.view.Filter;
import io.newsloom.desk.view.Summary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One article in the list. */
public record Row(Summary article) {

  private static final int NAMES = 5;

  /** A topic as a chip. */
  public record Chip(String slug, String text, String label) {
    public String href() {
      return FilterUrl.of("/", FilterUrl.toggle(Filter.ALL, FilterUrl.Criterion.TOPIC, slug));
    }

    static Chip of(String slug) {
      return new Chip(slug, Words.topic(slug), Words.topicLabel(slug));
    }
  }

  public String href() {
    return "/articles/" + article.key();
  }

  public String clock() {
    return Words.clock(article.seen());
  }

  public String moment() {
    return Words.moment(article.seen());
  }

  /** For the {@code lang} attribute. */
  public @Nullable String lang() {
    return Words.lang(article.language());
  }

  public @Nullable String languageCode() {
    return article.language() == null
        ? null
        : Filter.primary(article.language()).toUpperCase(Locale.ROOT);
  }

  public @Nullable String languageName() {
    return article.language() == null ? null : Words.language(article.language());
  }

  public List<Chip> topics() {
    return article.topics().stream().map(Chip::of).toList();
  }

  /** Whom and what it is mostly about. */
  public List<Name> names() {
    return article.entities().stream().limit(NAMES).map(Name::of).toList();
  }

  /** Codes of the languages it can also be read in. */
  public List<String> editions() {
    String own = article.language() == null ? "" : Filter.primary(article.language());
    return article.editions().stream()
        .map(Filter::primary)
        .filter(language -> !language.equals(own))
        .distinct()
        .map(language -> language.toUpperCase(Locale.ROOT))
        .toList();
  }

  public boolean retracted() {
    return article.lifecycle() == Lifecycle.RETRACTED;
  }

  /** What happened, in words; null for a first version. */
  public @Nullable String label() {
    return switch (article.lifecycle()) {
      case PUBLISHED -> null;
      case UPDATED -> "Updated · v" + article.version();
      case RETRACTED -> "Retracted";
    };
  }

  /** {@code published}, {@code updated} or {@code retracted}. */
  public String state() {
    return article.lifecycle().json();
  }
}
