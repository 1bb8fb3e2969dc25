package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import java.util.Optional;

/** The address a page names as its own. */
final class CanonicalField {

  private CanonicalField() {}

  static Optional<Derived<String>> read(Clues clues) {
    return clues
        .signals()
        .links("canonical")
        .findFirst()
        .flatMap(link -> derived(clues, link.href(), "link-canonical", 0.95))
        .or(() -> clues.meta("og:url").flatMap(url -> derived(clues, url, "open-graph", 0.85)))
        .or(() -> linked(clues).flatMap(url -> derived(clues, url, "json-ld", 0.8)));
  }

  private static Optional<String> linked(Clues clues) {
    return clues
        .linked("mainEntityOfPage")
        .or(() -> clues.linked("url"))
        .filter(url -> url.startsWith("http"));
  }

  private static Optional<Derived<String>> derived(
      Clues clues, String address, String strategy, double confidence) {
    return clues
        .absolute(address)
        .filter(url -> isDeep(url) || !isDeep(clues.url()))
        .map(url -> new Derived<>(url, strategy, confidence));
  }

  /** Some templates name the front page as every page's address; that identifies no article. */
  private static boolean isDeep(String url) {
    int path = url.indexOf('/', "https://".length());
    return path >= 0 && url.length() > path + 1;
  }
}
