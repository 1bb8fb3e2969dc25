package io.newsloom.annotate.entity.kb;

import io.newsloom.common.event.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A known entity.
 *
 * @param id the Wikidata id where known, else {@code geonames:524901} or a local one
 * @param wikidata the Wikidata id; null where none was verified
 * @param type what it is
 * @param prior how often the news means it by its names, 0 to 1
 * @param names its name by language tag
 * @param aliases other names, of whatever language
 * @param context stemmed words that stand near it
 */
public record Entry(
    String id,
    @Nullable String wikidata,
    EntityType type,
    double prior,
    Map<String, String> names,
    List<String> aliases,
    Set<String> context) {

  public Entry {
    names = Map.copyOf(names);
    aliases = List.copyOf(aliases);
    context = Set.copyOf(context);
  }

  /** Its names in every language, and the others. */
  public Stream<String> allNames() {
    return Stream.concat(names.values().stream(), aliases.stream());
  }

  /** Its name in a language, else its English one. */
  public String name(String language) {
    String own = names.get(language);
    return own != null ? own : names.getOrDefault("en", id);
  }
}
