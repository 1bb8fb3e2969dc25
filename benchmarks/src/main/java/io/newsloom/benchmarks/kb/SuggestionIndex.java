package io.newsloom.benchmarks.kb;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Organisations of OpenStreetMap's name suggestion index (npm name-suggestion-index, BSD 3-clause):
 * names by language as they stand on shops and signs, each with a Wikidata id that the index's
 * makers have looked up, and Wikidata's English label and description of it (CC0).
 */
final class SuggestionIndex {

  private static final List<String> KEYS = List.of("brand", "operator", "network");
  private static final List<String> LANGUAGES = List.of("ru", "be", "uk");

  /** Languages of countries whose plain names are not in Latin letters. */
  private static final Map<String, String> BY_COUNTRY = Map.of("ru", "ru", "by", "ru", "ua", "uk");

  private final JsonMapper json = new JsonMapper();
  private final Set<String> kinds;
  private final Map<String, Organisation> found = new TreeMap<>();

  /** Of certain branches, such as {@code brands/amenity/bank}. */
  SuggestionIndex(Set<String> kinds) {
    this.kinds = kinds;
  }

  /** The organisations of an unpacked package by Wikidata id. */
  Map<String, Organisation> read(Path directory) {
    JsonNode entities =
        json.readTree(directory.resolve("dist/wikidata/wikidata.json").toFile()).path("wikidata");
    JsonNode branches = json.readTree(directory.resolve("dist/json/nsi.json").toFile()).path("nsi");
    for (String kind : kinds) {
      for (JsonNode item : branches.path(kind).path("items")) {
        KEYS.forEach(key -> add(key, item, entities));
      }
    }
    return found;
  }

  private void add(String key, JsonNode item, JsonNode entities) {
    JsonNode tags = item.path("tags");
    String id = tags.path(key + ":wikidata").asString("");
    JsonNode entity = entities.path(id);
    String label = entity.path("label").asString("");
    if (!id.matches("Q\\d+") || label.isEmpty()) {
      return;
    }
    Organisation organisation =
        found.computeIfAbsent(
            id,
            any ->
                new Organisation(
                    id,
                    label,
                    entity.path("description").asString(""),
                    entity.path("identities").size(),
                    new LinkedHashMap<>(),
                    new LinkedHashSet<>()));
    for (String language : LANGUAGES) {
      String name = tags.path(key + ":" + language).asString("");
      if (!name.isEmpty()) {
        organisation.names().putIfAbsent(language, name);
      }
    }
    String plain = tags.path(key).asString("");
    String language = language(plain, item.path("locationSet").path("include"));
    if (!language.isEmpty()) {
      organisation.names().putIfAbsent(language, plain);
    }
    for (String other : List.of(key, "official_name", "short_name")) {
      String name = tags.path(other).asString("");
      if (!name.isEmpty()) {
        organisation.aliases().add(name);
      }
    }
  }

  private static String language(String name, JsonNode countries) {
    if (name.codePoints()
        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
      return "";
    }
    for (JsonNode country : countries) {
      String language = BY_COUNTRY.get(country.asString(""));
      if (language != null) {
        return language;
      }
    }
    return "";
  }

  /**
   * An organisation.
   *
   * @param id its Wikidata id
   * @param label its English name there
   * @param description what it is, in English
   * @param accounts how many sites and accounts it is known by: a measure of its weight
   * @param names in ru, be, uk, where the index has them
   * @param aliases as they are written on signs
   */
  record Organisation(
      String id,
      String label,
      String description,
      int accounts,
      Map<String, String> names,
      Set<String> aliases) {}
}
