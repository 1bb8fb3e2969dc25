package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The publisher's own keywords. */
final class KeywordsField {

  private static final int MOST = 50;
  private static final int LONGEST = 80;

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile("[,，、]");

  private KeywordsField() {}

  static Optional<Derived<List<String>>> read(Clues clues) {
    return Stream.of(
            derived(clues.allLinked("keywords"), "json-ld", 0.95),
            derived(clues.signals().metas().all("article:tag"), "meta", 0.95),
            derived(clues.signals().metas().all("news_keywords"), "meta", 0.9),
            derived(clues.signals().metas().all("keywords"), "meta", 0.7),
            derived(tags(clues), "rel-tag", 0.8))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<String> tags(Clues clues) {
    return clues
        .open(Role.TAGS)
        .filter(mark -> mark.element().nameIs("a"))
        .limit(MOST)
        .map(mark -> Texts.of(mark.element(), LONGEST))
        .toList();
  }

  private static Optional<Derived<List<String>>> derived(
      List<String> texts, String strategy, double confidence) {
    Map<String, String> keywords = new LinkedHashMap<>();
    for (String text : texts) {
      for (String part : (text.contains(";") ? SEMICOLON : COMMA).split(text)) {
        String keyword = Texts.tidy(part);
        if (!keyword.isEmpty() && keyword.length() <= LONGEST && keywords.size() < MOST) {
          keywords.putIfAbsent(Texts.key(keyword), keyword);
        }
      }
    }
    return keywords.isEmpty()
        ? Optional.empty()
        : Optional.of(new Derived<>(List.copyOf(keywords.values()), strategy, confidence));
  }
}
