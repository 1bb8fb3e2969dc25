package io.newsloom.extract.field;

import io.newsloom.common.page.Page;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.signal.Signals;
import io.newsloom.extract.signal.Thing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What every field is read from.
 *
 * @param page the page as received
 * @param url the address its bytes came from
 * @param base the same, to resolve addresses against; null = it is no address that can be
 * @param site the host of the page's own address
 * @param signals what it says about itself
 * @param article the article of its linked data; null = none
 * @param heading the element that holds the headline people see; null = none is known (yet)
 */
record Clues(
    Page page,
    String url,
    @Nullable URI base,
    String site,
    Signals signals,
    @Nullable Thing article,
    @Nullable Mark heading) {

  static Clues of(Page page, Signals signals) {
    String url = page.fetch().contentUrl();
    return new Clues(
        page, url, address(url), page.id().site(), signals, signals.jsonLd().article(), null);
  }

  Clues under(@Nullable Mark seen) {
    return new Clues(page, url, base, site, signals, article, seen);
  }

  Optional<String> meta(String... names) {
    return tidied(signals.metas().first(names));
  }

  /** The first text of a property of the linked article. */
  Optional<String> linked(String property) {
    return article == null ? Optional.empty() : tidied(article.text(property));
  }

  private static Optional<String> tidied(@Nullable String text) {
    return text == null ? Optional.empty() : Optional.of(Texts.tidy(text));
  }

  List<String> allLinked(String property) {
    return article == null ? List.of() : article.texts(property).stream().map(Texts::tidy).toList();
  }

  /** Elements of a role, wherever they are, in the page's order. */
  List<Mark> all(Role role) {
    return signals.marks(role);
  }

  /** Elements of a role that are not in navigation, teasers, comments or the like. */
  List<Mark> open(Role role) {
    List<Mark> all = all(role);
    if (all.isEmpty()) {
      return all;
    }
    Element headline = heading == null ? null : heading.element();
    List<Mark> open = new ArrayList<>(all.size());
    for (Mark mark : all) {
      if (mark.isBeside(headline)) {
        open.add(mark);
      }
    }
    return open;
  }

  /** How many texts of the page lie between the headline and a mark; negative = above it. */
  int below(Mark mark) {
    return heading == null ? Integer.MAX_VALUE : mark.at() - heading.at();
  }

  /** True for an address on the page's own host. */
  boolean isOfSite(String address) {
    return address.replace("://www.", "://").contains("://" + site + "/");
  }

  /** An address as the page writes it, made absolute; empty if it is none of the web's. */
  Optional<String> absolute(@Nullable String address) {
    if (address == null || address.isBlank() || base == null) {
      return Optional.empty();
    }
    URI written = address(address.strip().replace(" ", "%20"));
    if (written == null) {
      return Optional.empty();
    }
    URI uri = base.resolve(written);
    String scheme = uri.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
  }

  private static @Nullable URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
