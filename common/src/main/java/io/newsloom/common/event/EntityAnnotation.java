package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, event or work that an article names.
 *
 * @param id the Wikidata id where known, else a local one that is the same wherever the same name
 *     is meant
 * @param wikidata the Wikidata id, e.g. {@code Q7747}; null for an entity that no knowledge base
 *     knows
 * @param type what kind of thing it is
 * @param name its name in the article's language, in its dictionary form where known
 * @param names its names by language tag, in the order of the tags
 * @param salience how much the article is about it, 0 to 1
 * @param confidence of its identity and type, 0 to 1
 * @param mentions where it is named, in reading order, the headline's first
 * @param annotator name and version of the annotator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntityAnnotation(
    String id,
    @Nullable String wikidata,
    EntityType type,
    String name,
    Map<String, String> names,
    double salience,
    double confidence,
    List<Mention> mentions,
    String annotator) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public EntityAnnotation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    type = type == null ? EntityType.OTHER : type;
    names = names == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(names));
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
  }
}
