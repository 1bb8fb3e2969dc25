package io.newsloom.extract.field;

import io.newsloom.extract.words.Tables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words before dates that tell a change from the first publication, as in "Updated: 5 May". */
final class ChangeWords {

  private static final Set<String> WORDS = read();

  private ChangeWords() {}

  private static Set<String> read() {
    Set<String> words = new LinkedHashSet<>();
    Tables.read("/io/newsloom/extract/field/changed.tsv")
        .forEach(row -> words.addAll(List.of(row.get(1).split("\\|"))));
    return words;
  }

  /** True if one stands before the first digit; one behind it is of another date. */
  static boolean areBeforeTheDateIn(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    String before = text.substring(0, digit).toLowerCase(Locale.ROOT);
    return !before.isBlank() && WORDS.stream().anyMatch(before::contains);
  }
}
