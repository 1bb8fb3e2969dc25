package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.signal.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Where in the publication an article stands. */
final class SectionField {

  /** Texts about the headline in which a link to the section stands. */
  private static final int ABOVE = 6;

  private static final int BELOW = 6;

  /** With a name of a section or two: not a language's front page. */
  private static final Pattern FOLDER =
      Pattern.compile("https?://[^/]+/(?:[a-z]{2}/)?(?:[^/]{3,40}/){1,2}");

  /** Where the host of an address begins, at the latest. */
  private static final int HTTPS = "https://".length();

  private static final int MOST = 10;
  private static final int LONGEST = 80;

  private static final Pattern POSITION = Pattern.compile("\\d{1,4}");
  private static final Pattern FRONT = Pattern.compile("https?://[^/]+/?|/");
  private static final Pattern NO_SECTION = Pattern.compile("https?://[^/]+/?|/|#.*");

  private SectionField() {}

  static Optional<Derived<String>> section(
      Clues clues, Optional<Derived<List<String>>> breadcrumbs) {
    return clues
        .meta(
            "article:section",
            "og:article:section",
            "cxenseparse:section",
            "parsely-section",
            "itemprop:articlesection")
        .map(value -> new Derived<>(value, "meta", 0.9))
        .or(() -> clues.linked("articleSection").map(value -> new Derived<>(value, "json-ld", 0.9)))
        .or(() -> breadcrumbs.map(SectionField::innermost))
        .or(() -> linked(clues))
        .filter(section -> section.value().length() <= LONGEST && !section.value().isBlank());
  }

  /** A link near the headline to a category, or to what the page's own address is under. */
  private static Optional<Derived<String>> linked(Clues clues) {
    for (Mark mark : clues.open(Role.TAGS)) {
      if (Attributes.of(mark.element(), "rel").contains("category")) {
        return Optional.of(new Derived<>(Texts.of(mark.element(), LONGEST), "rel-category", 0.8));
      }
    }
    if (clues.heading() == null) {
      return Optional.empty();
    }
    int at = clues.heading().at();
    List<TextNode> texts = clues.signals().texts();
    for (int i = Math.max(0, at - ABOVE); i < Math.min(texts.size(), at + BELOW); i++) {
      Element link = texts.get(i).parent();
      String name =
          link != null && isAbove(link, clues) ? Texts.tidy(texts.get(i).getWholeText()) : "";
      if (!name.isEmpty() && Character.isLetter(name.codePointAt(0))) { // no arrow
        return Optional.of(new Derived<>(name, "section-link", 0.7));
      }
    }
    return Optional.empty();
  }

  /** True for a link to a folder of the page's address that is not the front page. */
  private static boolean isAbove(Element link, Clues clues) {
    if (!link.nameIs("a")) {
      return false;
    }
    String href = Attributes.of(link, "href");
    boolean absolute = href.startsWith("http");
    if (!absolute && !href.startsWith("/")) {
      return false;
    }
    String site = clues.url().substring(0, Math.max(0, clues.url().indexOf('/', HTTPS)));
    String address = absolute ? href : site + href;
    String folder = address.endsWith("/") ? address : address + "/";
    return clues.url().length() > folder.length()
        && clues.url().startsWith(folder)
        && FOLDER.matcher(folder).matches();
  }

  /** The path of sections, outermost first, without the front page and the article itself. */
  static Optional<Derived<List<String>>> breadcrumbs(Clues clues, String headline) {
    List<String> linked =
        clues.signals().jsonLd().first("BreadcrumbList").map(SectionField::names).orElse(List.of());
    List<String> path = sections(linked.isEmpty() ? visible(clues) : linked, headline);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        linked.isEmpty()
            ? new Derived<>(path, "breadcrumb-links", 0.8)
            : new Derived<>(path, "json-ld", 0.9));
  }

  private static List<String> sections(List<String> names, String headline) {
    if (names.isEmpty()) {
      return names;
    }
    String key = Texts.key(headline);
    return names.stream()
        .filter(name -> !name.isBlank() && name.length() <= LONGEST)
        .filter(name -> !Texts.key(name).equals(key))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Derived<String> innermost(Derived<List<String>> breadcrumbs) {
    List<String> path = breadcrumbs.value();
    return new Derived<>(path.get(path.size() - 1), "breadcrumbs", 0.7);
  }

  private static List<String> names(Thing list) {
    return list.things("itemListElement").stream()
        .sorted(Comparator.comparingInt(SectionField::position))
        .filter(item -> !isFront(item))
        .map(SectionField::name)
        .filter(name -> name != null)
        .map(Texts::tidy)
        .toList();
  }

  private static int position(Thing item) {
    String position = item.text("position");
    return position != null && POSITION.matcher(position).matches()
        ? Integer.parseInt(position)
        : Integer.MAX_VALUE;
  }

  private static @Nullable String name(Thing item) {
    String name = item.text("name");
    return name != null
        ? name
        : item.things("item").stream().findFirst().map(t -> t.text("name")).orElse(null);
  }

  private static boolean isFront(Thing item) {
    String address =
        item.things("item").stream()
            .findFirst()
            .map(thing -> thing.text("@id") == null ? thing.text("url") : thing.text("@id"))
            .orElse(item.text("item"));
    return address != null && FRONT.matcher(address).matches();
  }

  private static List<String> visible(Clues clues) {
    for (Mark mark : clues.all(Role.BREADCRUMBS)) {
      List<String> links = links(mark.element());
      if (!links.isEmpty()) {
        return links;
      }
    }
    return List.of();
  }

  private static List<String> links(Element element) {
    List<String> names = new ArrayList<>();
    for (Element link : Inside.links(element)) {
      if (!NO_SECTION.matcher(Attributes.of(link, "href")).matches() && names.size() < MOST) {
        names.add(Texts.of(link, LONGEST));
      }
    }
    return names;
  }
}
