package io.newsloom.annotate.entity.name;

import io.newsloom.annotate.text.TsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a name stands, as far as that says in which case.
 *
 * @param cases those it may have; all of them where no preposition is before it
 */
record Position(String cases) {

  private static final Map<String, Position> BEHIND =
      TsvTable.rows(Position.class, "prepositions.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> new Position(row.get(1))));

  private static final Position ANYWHERE = new Position("N" + Paradigms.CASES);

  /** Endings that an accusative often has like the dictionary form, of things and of plurals. */
  private static final String LIKE_ACCUSATIVE = "оыиіь";

  /** The position behind a word. */
  static Position behind(String word) {
    return BEHIND.getOrDefault(word.toLowerCase(Locale.ROOT), ANYWHERE);
  }

  /** Whether a word may stand here in a case. */
  boolean allows(char grammaticalCase, String word) {
    return cases.indexOf(grammaticalCase) >= 0
        || grammaticalCase == 'N' && cases.indexOf('A') >= 0 && isLikeAccusative(word);
  }

  private static boolean isLikeAccusative(String word) {
    char last = word.charAt(word.length() - 1);
    return Paradigms.isConsonant(last)
        || LIKE_ACCUSATIVE.indexOf(last) >= 0
        || word.endsWith("ое")
        || word.endsWith("ае")
        || word.endsWith("ве");
  }
}
