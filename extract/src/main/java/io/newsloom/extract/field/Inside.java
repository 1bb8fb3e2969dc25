package io.newsloom.extract.field;

import io.newsloom.extract.signal.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds elements inside one, itself among them, in the page's order: what {@link Element#select}
 * finds too, which costs more than what these small elements hold.
 */
final class Inside {

  private Inside() {}

  /** Links that lead somewhere. */
  static List<Element> links(Element element) {
    return all(element, inside -> inside.nameIs("a") && Attributes.has(inside, "href"));
  }

  /** What microdata calls a property of something. */
  static List<Element> properties(Element element, String name) {
    return all(element, inside -> Attributes.of(inside, "itemprop").trim().equalsIgnoreCase(name));
  }

  private static List<Element> all(Element element, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    add(found, element, wanted);
    return found;
  }

  private static void add(List<Element> found, Element element, Predicate<Element> wanted) {
    if (wanted.test(element)) {
      found.add(element);
    }
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child) {
        add(found, child, wanted);
      }
    }
  }
}
