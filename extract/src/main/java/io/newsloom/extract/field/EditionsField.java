package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Edition;
import io.newsloom.extract.signal.LanguageNames;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The same article in other languages, each with what says so. */
final class EditionsField {

  private static final int MOST = 100;

  private EditionsField() {}

  static Optional<Derived<List<Edition>>> read(Clues clues, @Nullable String language) {
    Map<String, Edition> stated = hreflang(clues, language);
    Map<String, Edition> editions = new LinkedHashMap<>(stated);
    switcher(clues, language).forEach(editions::putIfAbsent);
    if (editions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        stated.isEmpty()
            ? seen(List.copyOf(editions.values()))
            : new Derived<>(List.copyOf(editions.values()), "hreflang", 0.95));
  }

  private static Derived<List<Edition>> seen(List<Edition> editions) {
    boolean named = editions.stream().anyMatch(it -> it.evidence().equals("language-switcher"));
    return named
        ? new Derived<>(editions, "language-switcher", 0.7)
        : new Derived<>(editions, "url-pattern", 0.6);
  }

  private static Map<String, Edition> hreflang(Clues clues, @Nullable String language) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    clues
        .signals()
        .links("alternate")
        .filter(link -> !link.hreflang().isEmpty())
        .limit(MOST)
        .forEach(
            link ->
                LanguageField.tag(link.hreflang())
                    .filter(tag -> !isSame(tag, language) && !link.href().equals(clues.url()))
                    .ifPresent(
                        tag ->
                            editions.putIfAbsent(tag, new Edition(tag, link.href(), "hreflang"))));
    return editions;
  }

  /**
   * Links that name a language. A link to another edition's front page says nothing about this
   * article: its address has to be as deep as the page's own, or the page's own with the language
   * changed.
   */
  private static Map<String, Edition> switcher(Clues clues, @Nullable String language) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    for (Mark mark : clues.all(Role.LANGUAGE_LINK).stream().limit(MOST).toList()) {
      Element link = mark.element();
      Optional<String> url = clues.absolute(link.attr("href"));
      Optional<String> named =
          LanguageField.tag(link.attr("hreflang")).or(() -> LanguageNames.code(Texts.of(link, 40)));
      Optional<String> tag = named.filter(found -> !isSame(found, language));
      if (url.isPresent() && named.isEmpty()) {
        UrlEditions.languageOf(clues.url(), url.get())
            .filter(found -> !isSame(found, language))
            .ifPresent(
                found -> editions.putIfAbsent(found, new Edition(found, url.get(), "url-pattern")));
      }
      if (tag.isPresent() && url.isPresent()) {
        edition(clues, tag.get(), url.get()).ifPresent(e -> editions.putIfAbsent(tag.get(), e));
      }
    }
    return editions;
  }

  private static Optional<Edition> edition(Clues clues, String tag, String url) {
    if (isSwapped(clues.url(), url) || UrlEditions.languageOf(clues.url(), url).isPresent()) {
      return Optional.of(new Edition(tag, url, "language-switcher"));
    }
    if (path(url).length() > 12 && Math.abs(segments(url) - segments(clues.url())) <= 1) {
      return Optional.of(new Edition(tag, url, "language-switcher"));
    }
    return Optional.empty();
  }

  /** The editions that a visible row of codes such as BE RU EN promises, by the page's address. */
  static List<Edition> byPattern(String url, List<String> codes) {
    Optional<String> own = UrlLanguage.of(url);
    List<Edition> editions = new ArrayList<>();
    for (String code : codes) {
      String tag = code.toLowerCase(Locale.ROOT);
      own.filter(language -> !language.equals(tag))
          .map(language -> swap(url, language, tag))
          .filter(address -> !address.equals(url))
          .ifPresent(address -> editions.add(new Edition(tag, address, "language-switcher")));
    }
    return editions;
  }

  private static String swap(String url, String from, String to) {
    String path = url.replaceFirst("(?i)(?<=[^/]/)" + from + "(?=/)", to);
    return path.equals(url) ? url.replaceFirst("(?i)(?<=//)" + from + "(?=\\.)", to) : path;
  }

  private static boolean isSwapped(String one, String other) {
    Optional<String> from = UrlLanguage.of(one);
    Optional<String> to = UrlLanguage.of(other);
    return from.isPresent()
        && to.isPresent()
        && !from.equals(to)
        && swap(one, from.get(), to.get()).equals(other);
  }

  private static boolean isSame(String tag, @Nullable String language) {
    return language != null && tag.split("-")[0].equals(language.split("-")[0]);
  }

  private static int segments(String url) {
    return path(url).split("/").length;
  }

  private static String path(String url) {
    try {
      String path = URI.create(url).getPath();
      return path == null ? "" : path;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
