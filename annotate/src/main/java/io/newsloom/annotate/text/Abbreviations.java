package io.newsloom.annotate.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a full stop after a word means in a language: {@code abbreviations.tsv}. Immutable. */
final class Abbreviations {

  /** How an abbreviation stands to what follows it. */
  enum Role {
    /** Before what it belongs to ("Dr. Who"): no sentence ends with it, but after a number. */
    BEFORE,
    /** Behind what it belongs to ("5 млн."): a sentence may end with it. */
    AFTER,
    /** Before a number ("No. 5"). */
    NUMBER,
    /** No abbreviation: a word that, with a capital, begins a sentence after "U.S.". */
    OPENER,
    /** Not a word: the language writes ordinal numbers with a full stop. */
    ORDINAL
  }

  private static final Map<String, Map<Role, Set<String>>> TABLE = load();

  private final List<Map<Role, Set<String>>> rows;

  private Abbreviations(List<Map<Role, Set<String>>> rows) {
    this.rows = rows;
  }

  /** Those of a language, given as a BCP 47 primary subtag, and those of all languages. */
  static Abbreviations of(String language) {
    Map<Role, Set<String>> none = Map.of();
    return new Abbreviations(
        List.of(TABLE.getOrDefault(language, none), TABLE.getOrDefault("*", none)));
  }

  boolean is(Role role, String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return rows.stream().anyMatch(row -> row.getOrDefault(role, Set.of()).contains(key));
  }

  private static Map<String, Map<Role, Set<String>>> load() {
    Map<String, Map<Role, Set<String>>> table = new HashMap<>();
    for (List<String> row : TsvTable.rows(Abbreviations.class, "abbreviations.tsv", 3)) {
      Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String language : row.get(0).split(" ")) {
        table
            .computeIfAbsent(language, key -> new HashMap<>())
            .computeIfAbsent(role, key -> new HashSet<>())
            .addAll(List.of(row.get(2).split(" ")));
      }
    }
    return Map.copyOf(table);
  }
}
