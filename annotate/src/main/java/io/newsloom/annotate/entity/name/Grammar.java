package io.newsloom.annotate.entity.name;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language's names.
 *
 * @param paradigms how words decline
 * @param givenNames of people
 * @param heads what institutions and districts are called
 * @param adjectives whose ending does not tell their dictionary form
 * @param settlements words before a settlement's name
 */
record Grammar(
    Paradigms paradigms,
    Lexemes givenNames,
    Lexemes heads,
    Lexemes adjectives,
    Lexemes settlements) {

  private static final double KNOWN = 2;

  private static final Map<String, Grammar> ALL =
      Stream.of("ru", "be", "uk").collect(Collectors.toUnmodifiableMap(tag -> tag, Grammar::read));

  /** The grammar of a language; null where names are left as they stand. */
  static @Nullable Grammar of(String language) {
    return ALL.get(language);
  }

  static Stream<Grammar> all() {
    return ALL.values().stream();
  }

  private static Grammar read(String language) {
    Paradigms paradigms = Paradigms.of(language);
    return new Grammar(
        paradigms,
        Lexemes.of("given-names.tsv", language, paradigms, KNOWN),
        Lexemes.of("heads.tsv", language, paradigms, KNOWN),
        Lexemes.of("adjectives.tsv", language, paradigms, KNOWN),
        Lexemes.of("settlements.tsv", language, paradigms, KNOWN));
  }
}
