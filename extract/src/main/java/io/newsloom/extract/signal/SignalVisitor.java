package io.newsloom.extract.signal;

import io.newsloom.extract.signal.Mark.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The one walk. Not thread-safe: one per page. */
final class SignalVisitor implements NodeFilter {

  private static final int MOST_MARKS = 5000;
  private static final int MOST_LINKS = 500;

  /** Letters in the end of an address that are no accident. */
  private static final int SHORTEST_ENDING = 4;

  private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "aside");

  /** Around everything; their classes speak of the page, not of what they hold. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "head");

  /** Attributes whose words may name a role. */
  private static final List<String> NAMING = List.of("class", "id", "data-testid", "aria-label");

  private static final List<String> META_KEYS =
      List.of("property", "name", "itemprop", "http-equiv");

  private static final Map<String, Role> ITEMPROPS =
      Map.of(
          "headline", Role.HEADLINE,
          "author", Role.BYLINE,
          "datepublished", Role.DATE,
          "datemodified", Role.DATE,
          "datecreated", Role.DATE,
          "alternativeheadline", Role.STANDFIRST);

  private final Roles roles;
  private final Metas metas = new Metas();
  private final List<Link> links = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<TextNode> texts = new ArrayList<>();
  private String title = "";
  private @Nullable String ending;
  private String language = "";
  private @Nullable Element furniture;
  private @Nullable Element hidden;

  SignalVisitor(Roles roles) {
    this.roles = roles;
  }

  Signals signals() {
    return new Signals(
        title, language, metas, List.copyOf(links), JsonLd.parse(scripts), marks, texts);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (hidden == null && !text.isBlank()) {
        texts.add(text);
      }
    } else if (node instanceof Element element) {
      if (element.nameIs("svg")) {
        return FilterResult.SKIP_ENTIRELY; // many elements without a word
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node == furniture) {
      furniture = null;
    }
    if (node == hidden) {
      hidden = null;
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "title" -> title = title.isEmpty() ? element.text() : title;
      case "html" -> language = Attributes.of(element, "lang").strip();
      case "script" -> script(element);
      case "h1" -> mark(Role.TOP_HEADING, Strength.TAG, element);
      case "time" -> mark(Role.DATE, Strength.TAG, element);
      case "font" -> font(element);
      case "a" -> languageLink(element);
      default -> {}
    }
    if (isUnseen(element)) {
      hidden = hidden == null ? element : hidden;
      return;
    }
    if (element.attributesSize() > 0) {
      attributes(element);
    }
    if (furniture == null && FURNITURE_TAGS.contains(element.normalName())) {
      furniture = element;
    }
  }

  /** Pages from before style sheets have their headlines in large type. */
  private void font(Element element) {
    String size = Attributes.of(element, "size").strip();
    if (size.length() == 1 && size.charAt(0) >= '4' && size.charAt(0) <= '7') {
      mark(Role.HEADLINE, Strength.CLASS, element);
    }
  }

  private static boolean isUnseen(Element element) {
    return switch (element.normalName()) {
      case "head", "script", "style", "noscript", "template", "iframe", "select", "option" -> true;
      default -> false;
    };
  }

  private void attributes(Element element) {
    String itemprop = Attributes.of(element, "itemprop");
    if (!itemprop.isEmpty()) {
      for (String property : itemprop.toLowerCase(Locale.ROOT).split("\\s+")) {
        Role role = ITEMPROPS.get(property);
        if (role != null) {
          mark(role, Strength.STATED, element);
        }
        if (!Attributes.of(element, "content").isEmpty()) {
          metas.add("itemprop:" + property, Attributes.of(element, "content"));
        } else if (property.equals("articlesection")) {
          metas.add("itemprop:" + property, element.text());
        }
      }
    }
    if (element.childNodeSize() == 0 && element.nameIs("span")) {
      rdfa(element);
    }
    String rel = Attributes.of(element, "rel");
    if (!rel.isEmpty()) {
      rel(element, rel.toLowerCase(Locale.ROOT));
    }
    if (Attributes.of(element, "itemtype").endsWith("BreadcrumbList")) {
      mark(Role.BREADCRUMBS, Strength.STATED, element);
    }
    if (!WHOLE.contains(element.normalName())) {
      named(element);
    }
  }

  /** Drupal states dates as RDFa (schema.org) in elements that nobody sees. */
  private void rdfa(Element element) {
    String property = Attributes.of(element, "property");
    if (property.startsWith("schema:date")) {
      metas.add(property, Attributes.of(element, "content"));
    }
  }

  private void rel(Element element, String rel) {
    if (rel.equals("author") || rel.startsWith("author ")) {
      mark(Role.BYLINE, Strength.STATED, element);
    } else if (rel.equals("tag") || rel.endsWith(" tag") || rel.contains("tag ")) {
      mark(Role.TAGS, Strength.STATED, element);
    }
  }

  private void named(Element element) {
    Set<Role> named = Set.of();
    for (String name : NAMING) {
      Set<Role> found = roles.of(Attributes.of(element, name));
      if (named.isEmpty()) {
        named = found;
      } else if (!found.isEmpty()) {
        named = EnumSet.copyOf(named);
        named.addAll(found);
      }
    }
    for (Role role : named) {
      if (role == Role.FURNITURE) {
        furniture = furniture == null ? element : furniture;
      } else {
        mark(role, Strength.CLASS, element);
      }
    }
  }

  private void mark(Role role, Strength strength, Element element) {
    if (marks.size() < MOST_MARKS) {
      marks.add(new Mark(role, strength, element, texts.size(), furniture));
    }
  }

  /** Only short texts are looked at: "EN", "Русский", "Беларуская". */
  private void languageLink(Element element) {
    boolean stated = !Attributes.of(element, "hreflang").isEmpty();
    boolean named =
        element.childNodeSize() == 1
            && element.childNode(0) instanceof TextNode text
            && LanguageNames.code(text.getWholeText()).isPresent();
    if (stated || named) {
      mark(Role.LANGUAGE_LINK, stated ? Strength.STATED : Strength.TAG, element);
    } else if (mayBeEdition(element, Attributes.of(element, "href"))) {
      mark(Role.LANGUAGE_LINK, Strength.CLASS, element);
    }
  }

  /** A link that ends as the page's own address does, or names a language in its query. */
  private boolean mayBeEdition(Element link, String href) {
    if (ending == null) {
      String own = link.baseUri();
      ending = own.substring(own.lastIndexOf('/') + 1);
    }
    return (ending.length() >= SHORTEST_ENDING && href.endsWith(ending))
        || (href.indexOf('?') >= 0 && href.contains("lang"));
  }

  private void meta(Element element) {
    String content = Attributes.of(element, "content");
    for (String key : META_KEYS) {
      String name = Attributes.of(element, key);
      if (!name.isEmpty()) {
        metas.add(key.equals("itemprop") ? "itemprop:" + name : name, content);
      }
    }
  }

  /** Style sheets, icons and the like are left out: resolving addresses is dear. */
  private void link(Element element) {
    String rel = Attributes.of(element, "rel").toLowerCase(Locale.ROOT);
    String hreflang = Attributes.of(element, "hreflang");
    boolean wanted =
        rel.contains("canonical")
            || rel.contains("license")
            || (rel.contains("alternate") && !hreflang.isEmpty());
    String href = wanted && links.size() < MOST_LINKS ? Attributes.address(element, "href") : "";
    if (!href.isEmpty()) {
      links.add(new Link(rel, href, hreflang));
    }
  }

  private void script(Element element) {
    if (Attributes.of(element, "type")
        .strip()
        .toLowerCase(Locale.ROOT)
        .startsWith("application/ld+json")) {
      scripts.add(element.data());
    }
  }
}
