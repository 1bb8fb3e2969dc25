package io.newsloom.extract.field;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Thing;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may read an article whole: {@code isAccessibleForFree} of the article or of a part of it
 * (schema.org; developers.google.com/search, "paywalled content"), or {@code article:content_tier}.
 */
final class AccessField {

  private static final int PAYMENT_REQUIRED = 402;

  private AccessField() {}

  static Optional<Derived<Access>> read(Clues clues) {
    return Stream.of(status(clues), linked(clues), tier(clues))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Derived<Access>> status(Clues clues) {
    return clues.page().fetch().status() == PAYMENT_REQUIRED
        ? Optional.of(new Derived<>(Access.PAYWALLED, "http-status", 0.95))
        : Optional.empty();
  }

  private static Optional<Derived<Access>> linked(Clues clues) {
    Thing article = clues.article();
    if (article == null) {
      return Optional.empty();
    }
    Optional<Boolean> whole = free(article);
    boolean shutPart =
        article.things("hasPart").stream()
            .anyMatch(part -> free(part).filter(free -> !free).isPresent());
    if (whole.isEmpty()) {
      return shutPart
          ? Optional.of(new Derived<>(Access.PAYWALLED, "json-ld-part", 0.8))
          : Optional.empty();
    }
    return Optional.of(
        whole.get()
            ? new Derived<>(Access.FREE, "json-ld", 0.9)
            : new Derived<>(Access.PAYWALLED, "json-ld", 0.95));
  }

  private static Optional<Boolean> free(Thing thing) {
    String free = thing.text("isAccessibleForFree");
    if (free == null) {
      return Optional.empty();
    }
    String said = free.toLowerCase(Locale.ROOT);
    return said.endsWith("true") || said.equals("1")
        ? Optional.of(true)
        : said.endsWith("false") || said.equals("0") ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Derived<Access>> tier(Clues clues) {
    return clues
        .meta("article:content_tier", "content_tier")
        .map(tier -> tier.toLowerCase(Locale.ROOT))
        .flatMap(
            tier ->
                switch (tier) {
                  case "free" -> Optional.of(Access.FREE);
                  case "metered" -> Optional.of(Access.METERED);
                  case "locked", "paid", "premium" -> Optional.of(Access.PAYWALLED);
                  default -> Optional.empty();
                })
        .map(access -> new Derived<>(access, "meta", 0.9));
  }
}
