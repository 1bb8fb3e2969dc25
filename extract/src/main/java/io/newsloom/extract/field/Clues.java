package io.newsloom.extract.field;

import io.newsloom.common.page.Page;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.signal.Signals;
import io.newsloom.extract.signal.Thing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every field is read from.
 *
 * @param page the page as received
 * @param url the address its bytes came from
 * @param signals what it says about itself
 * @param article the article of its linked data; null = none
 * @param heading the element that holds the headline people see; null = none is known (yet)
 */
record Clues(
    Page page, String url, Signals signals, @Nullable Thing article, @Nullable Mark heading) {

  static Clues of(Page page, Signals signals) {
    return new Clues(page, page.fetch().contentUrl(), signals, signals.jsonLd().article(), null);
  }

  Clues under(@Nullable Mark seen) {
    return new Clues(page, url, signals, article, seen);
  }

  Optional<String> meta(String... names) {
    return Optional.ofNullable(signals.metas().first(names)).map(Texts::tidy);
  }

  /** The first text of a property of the linked article. */
  Optional<String> linked(String property) {
    return Optional.ofNullable(article).map(thing -> thing.text(property)).map(Texts::tidy);
  }

  List<String> allLinked(String property) {
    return article == null ? List.of() : article.texts(property).stream().map(Texts::tidy).toList();
  }

  /** Elements of a role that are not in navigation, teasers, comments or the like. */
  Stream<Mark> open(Role role) {
    return signals
        .marks(role)
        .filter(mark -> mark.isBeside(heading == null ? null : heading.element()));
  }

  /** How many texts of the page lie between the headline and a mark; negative = above it. */
  int below(Mark mark) {
    return heading == null ? Integer.MAX_VALUE : mark.at() - heading.at();
  }

  /** True for an address on the page's own host. */
  boolean isOfSite(String address) {
    String host = "://" + URI.create(page.id().value()).getHost() + "/";
    return address.replace("://www.", "://").contains(host.replace("://www.", "://"));
  }

  /** An address as the page writes it, made absolute; empty if it is none of the web's. */
  Optional<String> absolute(@Nullable String address) {
    if (address == null || address.isBlank()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url).resolve(address.strip().replace(" ", "%20"));
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
