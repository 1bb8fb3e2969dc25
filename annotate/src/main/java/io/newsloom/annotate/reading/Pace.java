package io.newsloom.annotate.reading;

import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How fast adults read a language aloud: {@code pace.tsv}.
 *
 * @param byCharacter whether it counts characters rather than words
 * @param perMinute units read in a minute
 */
record Pace(boolean byCharacter, int perMinute) {

  private static final String ANY = "*";
  private static final Map<String, Pace> TABLE = load();

  /** The pace of a language; the mean over languages where it is not known. */
  static Pace of(String language) {
    Pace pace = TABLE.getOrDefault(language, TABLE.get(ANY));
    if (pace == null) {
      throw new IllegalStateException("pace.tsv has no row " + ANY);
    }
    return pace;
  }

  private static Map<String, Pace> load() {
    Map<String, Pace> table = new TreeMap<>();
    for (List<String> row : TsvTable.rows(Pace.class, "pace.tsv", 3)) {
      table.put(
          row.get(0), new Pace(row.get(1).equals("characters"), Integer.parseInt(row.get(2))));
    }
    return Map.copyOf(table);
  }
}
