package io.newsloom.annotate.entity.name;

import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles and offices that stand before an English name and are no part of it. */
final class Titles {

  private static final Set<String> ALL =
      TsvTable.rows(Titles.class, "titles.tsv", 1).stream()
          .map(List::iterator)
          .map(row -> row.next().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Titles() {}

  /** How many letters of a name are titles, with the blanks behind them: Senator + Ann Lee. */
  static int before(String name) {
    int from = 0;
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', from)) {
      String word = name.substring(from, space).replace(".", "").toLowerCase(Locale.ROOT);
      if (!ALL.contains(word) || !isCapital(name, space + 1)) {
        return from;
      }
      from = space + 1;
    }
    return from;
  }

  private static boolean isCapital(String name, int at) {
    return at < name.length() && Character.isUpperCase(name.charAt(at));
  }
}
