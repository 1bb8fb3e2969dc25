package io.newsloom.desk.screen;

import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.desk.view.Filter;
import io.newsloom.desk.view.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity as a chip that leads to all articles that name it.
 *
 * @param title what else is known of it: its English name, its type, its id
 */
public record Name(String text, String title, String href) {

  static Name of(Named entity) {
    String english = entity.english();
    return of(entity.id(), entity.name(), english, entity.type().json());
  }

  static Name of(EntityAnnotation entity) {
    String id = Objects.requireNonNullElse(entity.wikidata(), entity.id());
    return of(id, entity.name(), entity.names().get("en"), entity.type().json());
  }

  private static Name of(String id, String name, @Nullable String english, String type) {
    String known = english == null || english.equals(name) ? "" : english + ", ";
    return new Name(
        name,
        known + type + ", " + id,
        FilterUrl.of("/", FilterUrl.toggle(Filter.ALL, FilterUrl.Criterion.ENTITY, id)));
  }
}
