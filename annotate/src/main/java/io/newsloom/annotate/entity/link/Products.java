package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.text.TsvTable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is called by a place and is of another: Brazil nuts, guinea pigs, cochon d'Inde. */
final class Products {

  private static final Map<String, Pattern> ALL =
      TsvTable.rows(Products.class, "products.tsv", 2).stream()
          .collect(
              Collectors.collectingAndThen(
                  Collectors.groupingBy(
                      row -> row.get(0),
                      Collectors.mapping(row -> row.get(1), Collectors.joining("|"))),
                  byLanguage ->
                      byLanguage.entrySet().stream()
                          .collect(
                              Collectors.toUnmodifiableMap(
                                  Map.Entry::getKey, names -> pattern(names.getValue())))));

  /** Letters of the longest name, more or less. */
  private static final int REACH = 30;

  private Products() {}

  private static Pattern pattern(String names) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + names.replace("’", "['’]") + ")(?:e?s)?(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a name is a part of what a product is called. */
  static boolean haveNameOf(String text, int start, int end, String language) {
    Pattern names = ALL.get(language);
    if (names == null) {
      return false;
    }
    Matcher matcher =
        names
            .matcher(text)
            .useTransparentBounds(true)
            .region(Math.max(0, start - REACH), Math.min(text.length(), end + REACH));
    while (matcher.find() && matcher.start() <= start) {
      if (matcher.end() >= end) {
        return true;
      }
    }
    return false;
  }
}
