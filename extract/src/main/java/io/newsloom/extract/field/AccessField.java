package io.newsloom.extract.field;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.JsonLd;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/**
 * Who may read an article whole: {@code isAccessibleForFree} of the article or of a part of it
 * (schema.org; developers.google.com/search, "paywalled content"), or {@code article:content_tier}.
 */
final class AccessField {

  /** RFC 9110, sections 15.5.2 and 15.5.3: log in, pay. */
  private static final Set<Integer> SHUT = Set.of(401, 402);

  private AccessField() {}

  static Optional<Derived<Access>> read(Clues clues, AccessWords words) {
    return status(clues)
        .or(() -> linked(clues))
        .or(() -> tier(clues))
        .or(() -> marked(clues))
        .or(() -> said(clues, words));
  }

  private static Optional<Derived<Access>> status(Clues clues) {
    return SHUT.contains(clues.page().fetch().status())
        ? Optional.of(new Derived<>(Access.PAYWALLED, "http-status", 0.95))
        : Optional.empty();
  }

  private static Optional<Derived<Access>> linked(Clues clues) {
    Thing article = clues.article();
    if (article == null) {
      return Optional.empty();
    }
    Optional<Boolean> whole = free(article);
    if (whole.isEmpty()) {
      return hasShutPart(article)
          ? Optional.of(new Derived<>(Access.PAYWALLED, "json-ld-part", 0.8))
          : Optional.empty();
    }
    return Optional.of(
        whole.get()
            ? new Derived<>(Access.FREE, "json-ld", 0.9)
            : new Derived<>(Access.PAYWALLED, "json-ld", 0.95));
  }

  private static boolean hasShutPart(Thing article) {
    for (Thing part : article.things("hasPart")) {
      if (free(part).filter(free -> !free).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Microdata, or a thing of the linked data beside the article, such as its page. */
  private static Optional<Derived<Access>> marked(Clues clues) {
    return clues
        .meta("itemprop:isaccessibleforfree")
        .flatMap(AccessField::free)
        .or(() -> beside(clues.signals().jsonLd()))
        .map(free -> new Derived<>(free ? Access.FREE : Access.PAYWALLED, "marked", 0.8));
  }

  private static Optional<Boolean> beside(JsonLd linked) {
    for (Thing thing : linked.things()) {
      Optional<Boolean> free =
          thing.isA("Page") || thing.isA("Article") ? free(thing) : Optional.empty();
      if (free.isPresent()) {
        return free;
      }
    }
    return Optional.empty();
  }

  /** What the page says under its headline, outside of navigation and the like. */
  private static Optional<Derived<Access>> said(Clues clues, AccessWords words) {
    List<TextNode> texts = clues.signals().texts();
    Mark heading = clues.heading();
    int from = heading == null ? 0 : Math.min(heading.at(), texts.size());
    for (int i = from; i < texts.size(); i++) {
      Optional<Access> said = words.in(texts.get(i).getWholeText());
      if (said.isPresent()) {
        return said.map(access -> new Derived<>(access, "paywall-words", 0.6));
      }
    }
    return Optional.empty();
  }

  private static Optional<Boolean> free(Thing thing) {
    String free = thing.text("isAccessibleForFree");
    return free == null ? Optional.empty() : free(free);
  }

  private static Optional<Boolean> free(String free) {
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
