package io.newsloom.annotate.keyphrase;

import io.newsloom.annotate.text.TsvTable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about the subject: {@code stop-words.tsv}; none for other languages. */
final class StopWords {

  private static final Map<String, Set<String>> TABLE =
      TsvTable.rows(StopWords.class, "stop-words.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

  private StopWords() {}

  static Set<String> of(String language) {
    return TABLE.getOrDefault(language, Set.of());
  }
}
