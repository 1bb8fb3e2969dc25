package io.newsloom.extract.field;

import io.newsloom.common.article.Access;
import io.newsloom.extract.words.Stems;
import io.newsloom.extract.words.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of what paywalls say. Immutable. */
final class AccessWords {

  /** A notice is a line or two. */
  private static final int LONGEST = 250;

  private final Stems stems;
  private final Map<String, Access> phrases = new LinkedHashMap<>();

  AccessWords() {
    List<String> parts = new ArrayList<>();
    for (List<String> row : Tables.read("/io/newsloom/extract/field/access.tsv")) {
      List<String> words = List.of(row.get(2).split("\\|"));
      if (row.get(1).equals("stem")) {
        parts.addAll(words);
      } else {
        Access access = Access.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        words.forEach(word -> phrases.put(word, access));
      }
    }
    stems = new Stems(parts);
  }

  /** What a line of the page says of access; empty = nothing. */
  Optional<Access> in(String line) {
    if (line.length() > LONGEST || !stems.isIn(line)) {
      return Optional.empty();
    }
    String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    return phrases.entrySet().stream()
        .filter(phrase -> lower.contains(phrase.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
