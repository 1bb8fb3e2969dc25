package io.newsloom.benchmarks.language;

import io.newsloom.annotate.language.LanguageDetector;
import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Texts in no language, from {@code und.tsv}, and how many of each kind a detector calls so. */
final class Nothings {

  private Nothings() {}

  /** The share of each kind that comes out as {@code und}, and of {@code all}. */
  static Map<String, Double> shares(LanguageDetector detector) {
    Map<String, Double> shares = new TreeMap<>();
    List<List<String>> rows = TsvTable.rows(Nothings.class, "und.tsv", 2);
    for (List<String> row : rows) {
      shares.computeIfAbsent(row.get(0), kind -> share(detector, rows, kind::equals));
    }
    shares.put("all", share(detector, rows, kind -> true));
    return shares;
  }

  private static double share(
      LanguageDetector detector, List<List<String>> rows, Predicate<String> kinds) {
    List<String> texts =
        rows.stream().filter(row -> kinds.test(row.get(0))).map(row -> row.get(1)).toList();
    long right =
        texts.stream().filter(text -> detector.detect(text).language().equals("und")).count();
    return (double) right / texts.size();
  }
}
