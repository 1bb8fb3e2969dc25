package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.signal.Thing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the site calls itself: {@code og:site_name}, its publisher, its domain. */
final class SiteNames {

  private static final Pattern GENERIC =
      Pattern.compile("(?:www|m|amp|en|news|blog|mobile|com|org|net|co|edition)");

  /** A front page, also as the Web Archive keeps it. */
  private static final Pattern FRONT =
      Pattern.compile("https?://[^/]+/?(?:web/\\d+[a-z_]*/https?:/+[^/]+/?)?");

  /** No site calls itself by a text longer than this, in UTF-16 units. */
  private static final int LONGEST = 200;

  /** A title of fewer words may be the site's name. */
  private static final int TITLE_WORDS = 5;

  /** Blanks and the like by which a title in two places may differ. */
  private static final int BLANKS = 10;

  private final Set<String> keys = new LinkedHashSet<>();
  private final Optional<Derived<String>> name;

  private SiteNames(Optional<Derived<String>> name) {
    this.name = name;
  }

  static SiteNames of(Clues clues) {
    Optional<Derived<String>> stated =
        clues.meta("og:site_name").map(value -> new Derived<>(value, "open-graph", 0.95));
    Optional<Derived<String>> publisher =
        clues.linked("publisher").map(value -> new Derived<>(value, "json-ld", 0.9));
    Optional<Derived<String>> application =
        clues
            .meta("application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone")
            .map(value -> new Derived<>(value, "meta", 0.7));
    Optional<Derived<String>> site =
        clues
            .signals()
            .jsonLd()
            .first("WebSite")
            .map(thing -> thing.text("name"))
            .map(value -> new Derived<>(value, "json-ld", 0.85));
    List<Derived<String>> all =
        Stream.of(stated, publisher, site, application)
            .flatMap(Optional::stream)
            .filter(value -> !isTitle(value.value(), clues))
            .toList();
    SiteNames names =
        new SiteNames(
            all.stream()
                .filter(value -> !value.value().contains("://") && value.value().length() <= 100)
                .findFirst());
    all.forEach(value -> names.add(value.value()));
    for (Thing thing : clues.signals().jsonLd().things()) {
      String own = thing.isA("Organization") ? thing.text("name") : null;
      names.add(own == null ? "" : own);
    }
    names.addDomain(clues);
    names.addHeading(clues);
    return names;
  }

  /** Some templates give the page's title for the site's name. */
  private static boolean isTitle(String value, Clues clues) {
    String title = clues.signals().title();
    return Math.abs(value.length() - title.length()) <= BLANKS
        && Texts.words(value).size() >= TITLE_WORDS
        && Texts.key(value).equals(Texts.key(title));
  }

  static boolean isOrganisation(Thing thing) {
    return thing.isA("Organization") || thing.isA("Corporation");
  }

  Optional<Derived<String>> name() {
    return name;
  }

  /** True if a text is the site's name, or the name with a word or two around it. */
  boolean isName(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String squeezed = squeeze(text);
    if (squeezed.isEmpty()) {
      return false;
    }
    for (String key : keys) {
      if (isNearly(squeezed, key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNearly(String squeezed, String key) {
    return key.equals(squeezed)
        || (key.length() >= 4 && squeezed.length() <= key.length() + 12 && squeezed.contains(key))
        || (squeezed.length() >= 5 && key.contains(squeezed));
  }

  /** A title without the site's name at its start; the title itself where that is all it says. */
  String cutOff(String title) {
    for (int at = title.indexOf(' '); at > 0; at = title.indexOf(' ', at + 1)) {
      if (isExactly(title.substring(0, at))) {
        return title.substring(at + 1);
      }
    }
    return title;
  }

  /** True if a text is the site's name and nothing else. */
  boolean isExactly(String text) {
    return text.length() <= LONGEST && keys.contains(squeeze(text));
  }

  private void addDomain(Clues clues) {
    String site = clues.site();
    for (String label : site.split("\\.")) {
      if (label.length() > 2 && !GENERIC.matcher(label).matches()) {
        add(label);
      }
    }
    add(site);
  }

  /** A top heading that leads to the front page. */
  private void addHeading(Clues clues) {
    for (Mark mark : clues.all(Role.TOP_HEADING)) {
      if (leadsToFront(mark.element())) {
        add(Texts.of(mark.element(), LONGEST));
        return;
      }
    }
  }

  private static boolean leadsToFront(Element heading) {
    Element parent = heading.parent();
    Element link = parent != null && parent.nameIs("a") ? parent : heading.firstElementChild();
    return link != null
        && link.nameIs("a")
        && heading.childrenSize() <= 1
        && FRONT.matcher(Attributes.address(link, "href")).matches();
  }

  private void add(String value) {
    String key = squeeze(value);
    if (key.length() >= 2) {
      keys.add(key);
    }
  }

  private static String squeeze(String text) {
    String key = Texts.key(text);
    return (key.indexOf(' ') < 0 ? key : key.replace(" ", "")).toLowerCase(Locale.ROOT);
  }
}
