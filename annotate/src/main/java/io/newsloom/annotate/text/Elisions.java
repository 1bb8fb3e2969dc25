package io.newsloom.annotate.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Romance words that lose their vowel before the next word: l', qu', dell'. */
final class Elisions {

  private static final int LONGEST = 7;

  private static final Set<String> WORDS =
      TsvTable.rows(Elisions.class, "elisions.tsv", 2).stream()
          .flatMap(row -> Set.of(row.get(1).split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Elisions() {}

  static boolean isElided(CharSequence text, int start, int end) {
    return end - start <= LONGEST
        && WORDS.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
  }
}
