package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Link;
import java.util.Optional;
import java.util.stream.Stream;

/** The address a page names as its own. */
final class CanonicalField {

  private CanonicalField() {}

  static Optional<Derived<String>> read(Clues clues) {
    return Stream.of(
            clues
                .signals()
                .links("canonical")
                .findFirst()
                .map(Link::href)
                .flatMap(clues::absolute)
                .map(url -> new Derived<>(url, "link-canonical", 0.95)),
            clues
                .meta("og:url")
                .flatMap(clues::absolute)
                .map(url -> new Derived<>(url, "open-graph", 0.85)),
            clues
                .linked("mainEntityOfPage")
                .or(() -> clues.linked("url"))
                .filter(url -> url.startsWith("http"))
                .flatMap(clues::absolute)
                .map(url -> new Derived<>(url, "json-ld", 0.8)))
        .flatMap(Optional::stream)
        .filter(url -> isDeep(url.value()) || !isDeep(clues.url()))
        .findFirst();
  }

  /** Some templates name the front page as every page's address; that identifies no article. */
  private static boolean isDeep(String url) {
    int path = url.indexOf('/', "https://".length());
    return path >= 0 && url.length() > path + 1;
  }
}
