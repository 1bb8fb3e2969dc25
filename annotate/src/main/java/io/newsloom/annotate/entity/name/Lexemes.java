package io.newsloom.annotate.entity.name;

import io.newsloom.annotate.text.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words whose gender is known, found by any of their forms. Immutable. */
final class Lexemes {

  private static final int COLUMNS = 3;

  private final Map<String, List<WordForm>> byForm = new HashMap<>();

  private Lexemes() {}

  /** Reads language, gender and words in the dictionary form from a table. */
  static Lexemes of(String table, String language, Paradigms paradigms, double weight) {
    Lexemes lexemes = new Lexemes();
    for (List<String> row : TsvTable.rows(Lexemes.class, table, COLUMNS)) {
      if (row.get(0).equals(language)) {
        for (String cell : row.get(2).split(" ")) {
          lexemes.add(cell, row.get(1).charAt(0), paradigms, weight);
        }
      }
    }
    return lexemes;
  }

  private void add(String cell, char gender, Paradigms paradigms, double weight) {
    int slash = cell.indexOf('/');
    String word = slash < 0 ? cell : cell.substring(0, slash);
    put(word, new WordForm(word, gender, 'N', weight));
    paradigms
        .forms(word, slash < 0 ? "" : cell.substring(slash + 1), gender, weight)
        .forEach(form -> put(form.getKey(), form.getValue()));
  }

  private void put(String form, WordForm reading) {
    byForm.computeIfAbsent(key(form), any -> new ArrayList<>(2)).add(reading);
  }

  /** What a word may be a form of; empty for an unknown one. */
  List<WordForm> read(String word) {
    return byForm.getOrDefault(key(word), List.of());
  }

  boolean knows(String word) {
    return byForm.containsKey(key(word));
  }

  private static String key(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('\'', '’').replace('ʼ', '’');
    return small.startsWith("ў") ? "у" + small.substring(1) : small;
  }
}
