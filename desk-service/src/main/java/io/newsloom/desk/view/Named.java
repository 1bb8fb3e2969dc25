package io.newsloom.desk.view;

import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity that an article names, as far as lists and filters need to know it.
 *
 * @param id what it is filtered by: its Wikidata id where it has one, else a local one
 * @param type what kind of thing it is
 * @param name its name in the article's language
 * @param english its name in English, where known: what it is called across languages
 */
public record Named(String id, EntityType type, String name, @Nullable String english) {

  /** An article that names more than these is filtered by the most salient ones. */
  private static final int MOST = 60;

  static List<Named> of(List<EntityAnnotation> entities) {
    return entities.stream().limit(MOST).map(Named::of).toList();
  }

  private static Named of(EntityAnnotation entity) {
    String english = entity.names().get("en");
    return new Named(
        Objects.requireNonNullElse(entity.wikidata(), entity.id()),
        entity.type(),
        entity.name(),
        entity.name().equals(english) ? entity.name() : english);
  }

  /** What it is called across languages; its name in the article's where nothing else is known. */
  public String label() {
    return english == null ? name : english;
  }

  /** An entity's id as it is compared: Wikidata's are written with a capital letter. */
  static String canonical(String id) {
    return id.matches("q\\d+") ? id.toUpperCase(Locale.ROOT) : id;
  }
}
