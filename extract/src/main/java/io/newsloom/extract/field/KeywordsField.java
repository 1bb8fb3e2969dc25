package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Metas;
import io.newsloom.extract.signal.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The publisher's own keywords. */
final class KeywordsField {

  private static final int MOST = 50;
  private static final int LONGEST = 80;

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile("[,，、]");

  private KeywordsField() {}

  static Optional<Derived<List<String>>> read(Clues clues) {
    Metas metas = clues.signals().metas();
    return derived(clues.allLinked("keywords"), "json-ld", 0.95)
        .or(() -> derived(metas.all("article:tag"), "meta", 0.95))
        .or(() -> derived(metas.all("news_keywords"), "meta", 0.9))
        .or(() -> derived(metas.all("keywords"), "meta", 0.7))
        .or(() -> derived(tags(clues), "rel-tag", 0.8));
  }

  private static List<String> tags(Clues clues) {
    return clues.all(Role.TAGS).stream()
        .filter(mark -> mark.element().nameIs("a"))
        .filter(mark -> !mark.element().attr("rel").contains("category"))
        .filter(mark -> isOfArticle(mark, clues))
        .limit(MOST)
        .map(mark -> Texts.of(mark.element(), LONGEST))
        .toList();
  }

  /** In the open, or in the footer of the article that the headline is in. */
  private static boolean isOfArticle(Mark mark, Clues clues) {
    Element headline = clues.heading() == null ? null : clues.heading().element();
    Element footer = mark.furniture();
    if (footer == null || headline == null) {
      return footer == null;
    }
    Element around = footer.parent();
    return mark.isBeside(headline)
        || (footer.nameIs("footer")
            && around != null
            && around.nameIs("article")
            && headline.parents().contains(around));
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
