package io.newsloom.extract.signal;

import io.newsloom.extract.signal.Mark.Strength;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says about itself on the one walk. Not thread-safe: one per page. */
final class SignalVisitor {

  private static final int MOST_MARKS = 5000;
  private static final int MOST_LINKS = 500;

  /** Letters in the end of an address that are no accident. */
  private static final int SHORTEST_ENDING = 4;

  private static final List<String> META_KEYS =
      List.of("property", "name", "itemprop", "http-equiv");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Map<String, Role> ITEMPROPS =
      Map.of(
          "headline", Role.HEADLINE,
          "author", Role.BYLINE,
          "datepublished", Role.DATE,
          "datemodified", Role.DATE,
          "datecreated", Role.DATE,
          "alternativeheadline", Role.STANDFIRST);

  private final Naming naming;
  private final Metas metas = new Metas();
  private final List<Link> links = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final Map<Role, List<Mark>> marks = new EnumMap<>(Role.class);
  private int marked;
  private final List<TextNode> texts = new ArrayList<>();
  private String title = "";
  private @Nullable String ending;
  private String language = "";
  private @Nullable Element furniture;
  private @Nullable Element hidden;

  SignalVisitor(Naming naming) {
    this.naming = naming;
  }

  Signals signals(Outline outline) {
    return new Signals(
        title, language, metas, List.copyOf(links), JsonLd.parse(scripts), marks, texts, outline);
  }

  void text(TextNode text) {
    if (hidden == null && !text.isBlank()) {
      texts.add(text);
    }
  }

  /** Enters an element; returns its traits. */
  int enter(Element element, Tag tag) {
    switch (tag.name()) {
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
    if (tag.isUnseen()) {
      hidden = hidden == null ? element : hidden;
    }
    int traits = element.attributesSize() == 0 ? 0 : attributes(element, tag);
    if (tag.isFurniture() && furniture == null) {
      furniture = element;
    }
    return traits;
  }

  void leave(Element element) {
    if (element == furniture) {
      furniture = null;
    }
    if (element == hidden) {
      hidden = null;
    }
  }

  /** Pages from before style sheets have their headlines in large type. */
  private void font(Element element) {
    String size = Attributes.of(element, "size").strip();
    if (size.length() == 1 && size.charAt(0) >= '4' && size.charAt(0) <= '7') {
      mark(Role.HEADLINE, Strength.CLASS, element);
    }
  }

  private int attributes(Element element, Tag tag) {
    String itemprop = "";
    String rel = "";
    String property = "";
    boolean crumbs = false;
    Set<Role> named = Set.of();
    int traits = 0;
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      switch (attribute.getKey()) {
        case "class", "id", "data-testid" -> {
          Naming.Meaning meaning = naming.of(value);
          traits |= meaning.traits();
          named = both(named, meaning.roles());
        }
        case "aria-label" -> named = both(named, naming.roles(value));
        case "role", "data-component" -> traits |= naming.traits(value);
        case "itemprop" -> {
          itemprop = value;
          traits |= value.contains("articleBody") ? Trait.BODY.bit() : 0;
        }
        case "hidden" -> traits |= Trait.HIDDEN.bit();
        case "aria-hidden" -> traits |= value.equals("true") ? Trait.HIDDEN.bit() : 0;
        case "style" -> traits |= isHiding(value) ? Trait.HIDDEN.bit() : 0;
        case "rel" -> rel = value;
        case "property" -> property = value;
        case "itemtype" -> crumbs = value.endsWith("BreadcrumbList");
        default -> {}
      }
    }
    if (tag.isUnseen()) {
      return traits;
    }
    if (!itemprop.isEmpty()) {
      itemprops(element, itemprop.toLowerCase(Locale.ROOT));
    }
    if (property.startsWith("schema:date")
        && element.childNodeSize() == 0
        && element.nameIs("span")) {
      rdfa(element, property);
    }
    if (!rel.isEmpty()) {
      rel(element, rel.toLowerCase(Locale.ROOT));
    }
    if (crumbs) {
      mark(Role.BREADCRUMBS, Strength.STATED, element);
    }
    if (!named.isEmpty() && !tag.isWhole()) {
      named(element, named);
    }
    return traits;
  }

  private static boolean isHiding(String style) {
    return style.contains("display:none")
        || style.contains("display: none")
        || style.contains("visibility:hidden")
        || style.contains("visibility: hidden");
  }

  private void itemprops(Element element, String itemprop) {
    String content = Attributes.of(element, "content");
    if (isOneWord(itemprop)) {
      itemprop(element, itemprop, content);
    } else {
      for (String property : BLANKS.split(itemprop)) {
        itemprop(element, property, content);
      }
    }
  }

  private static boolean isOneWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  private void itemprop(Element element, String property, String content) {
    Role role = ITEMPROPS.get(property);
    if (role != null) {
      mark(role, Strength.STATED, element);
    }
    if (!content.isEmpty()) {
      metas.add("itemprop:" + property, content);
    } else if (property.equals("articlesection")) {
      metas.add("itemprop:" + property, element.text());
    }
  }

  private static Set<Role> both(Set<Role> one, Set<Role> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<Role> both = EnumSet.copyOf(one);
    both.addAll(other);
    return both;
  }

  /** Drupal states dates as RDFa (schema.org) in elements that nobody sees. */
  private void rdfa(Element element, String property) {
    metas.add(property, Attributes.of(element, "content"));
  }

  private void rel(Element element, String rel) {
    if (rel.equals("author") || rel.startsWith("author ")) {
      mark(Role.BYLINE, Strength.STATED, element);
    } else if (rel.equals("tag") || rel.endsWith(" tag") || rel.contains("tag ")) {
      mark(Role.TAGS, Strength.STATED, element);
    }
  }

  private void named(Element element, Set<Role> named) {
    for (Role role : named) {
      if (role == Role.FURNITURE) {
        furniture = furniture == null ? element : furniture;
      } else {
        mark(role, Strength.CLASS, element);
      }
    }
  }

  private void mark(Role role, Strength strength, Element element) {
    if (marked < MOST_MARKS) {
      marked++;
      marks
          .computeIfAbsent(role, first -> new ArrayList<>())
          .add(new Mark(role, strength, element, texts.size(), furniture));
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
