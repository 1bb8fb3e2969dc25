package io.newsloom.extract.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The rule of one site: its directives, each with its values in the order of the file. For title,
 * date and body the first value that finds something counts; for the others all do.
 */
public final class SiteRule {

  private final String site;
  private final Map<Directive, List<String>> directives;

  SiteRule(String site, Map<Directive, List<String>> directives) {
    this.site = site;
    this.directives = Map.copyOf(directives);
  }

  /** The host it is for; with a dot before it, the host's sub-domains too. */
  public String site() {
    return site;
  }

  /** True if it has a value for a directive: then nothing found is a sign of drift. */
  public boolean asks(Directive directive) {
    return !values(directive).isEmpty();
  }

  /** Applies the rule; the document is only read. */
  public Findings apply(Document document) {
    XPaths page = new XPaths(document);
    Set<String> authors = new LinkedHashSet<>();
    values(Directive.AUTHOR).forEach(xpath -> authors.addAll(page.texts(xpath)));
    return new Findings(
        first(page, Directive.TITLE),
        List.copyOf(authors),
        first(page, Directive.DATE),
        body(document, page));
  }

  private Optional<String> first(XPaths page, Directive directive) {
    return values(directive).stream().flatMap(xpath -> page.texts(xpath).stream()).findFirst();
  }

  /** The page without all but the body; a rule that only strips leaves the rest of the page. */
  private Optional<Document> body(Document document, XPaths page) {
    List<Element> found = List.of(document.body());
    if (asks(Directive.BODY)) {
      found =
          values(Directive.BODY).stream()
              .map(page::elements)
              .filter(elements -> !elements.isEmpty())
              .findFirst()
              .orElse(List.of());
    } else if (!stripsAnything()) {
      return Optional.empty();
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<Node> stripped = stripped(document, page);
    Document narrowed = Document.createShell(document.baseUri());
    narrowed.title(document.title());
    Element article = narrowed.body().appendElement("article");
    for (Element element : outermost(found)) {
      copy(element, article, stripped);
    }
    return Optional.of(narrowed);
  }

  private boolean stripsAnything() {
    return asks(Directive.STRIP)
        || asks(Directive.STRIP_ID_OR_CLASS)
        || asks(Directive.STRIP_IMAGE_SRC);
  }

  private Set<Node> stripped(Document document, XPaths page) {
    Set<Node> stripped = new HashSet<>();
    values(Directive.STRIP).forEach(xpath -> stripped.addAll(page.elements(xpath)));
    List<String> names = values(Directive.STRIP_ID_OR_CLASS);
    List<String> images = values(Directive.STRIP_IMAGE_SRC);
    for (Element element : document.getAllElements()) {
      if (names.stream().anyMatch(n -> element.id().contains(n) || element.className().contains(n))
          || element.normalName().equals("img")
              && images.stream().anyMatch(element.attr("src")::contains)) {
        stripped.add(element);
      }
    }
    return stripped;
  }

  private static List<Element> outermost(Collection<Element> found) {
    Set<Element> all = new HashSet<>(found);
    List<Element> outermost = new ArrayList<>();
    for (Element element : found) {
      if (element.parents().stream().noneMatch(all::contains)) {
        outermost.add(element);
      }
    }
    return outermost;
  }

  /** Recursion is as deep as the document, which jsoup bounds. */
  private static void copy(Element from, Element into, Set<Node> stripped) {
    if (stripped.contains(from)) {
      return;
    }
    Element copied = from.shallowClone();
    into.appendChild(copied);
    for (Node child : from.childNodes()) {
      if (child instanceof Element element) {
        copy(element, copied, stripped);
      } else {
        copied.appendChild(child.clone());
      }
    }
  }

  private List<String> values(Directive directive) {
    return directives.getOrDefault(directive, List.of());
  }

  /** The directives that are followed; all others of the format are read over. */
  public enum Directive {
    TITLE,
    BODY,
    AUTHOR,
    DATE,
    STRIP,
    STRIP_ID_OR_CLASS,
    STRIP_IMAGE_SRC;

    boolean isXPath() {
      return this != STRIP_ID_OR_CLASS && this != STRIP_IMAGE_SRC;
    }

    static Optional<Directive> of(String name) {
      for (Directive directive : values()) {
        if (directive.name().toLowerCase(Locale.ROOT).equals(name)) {
          return Optional.of(directive);
        }
      }
      return Optional.empty();
    }
  }
}
