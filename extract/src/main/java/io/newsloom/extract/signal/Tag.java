package io.newsloom.extract.signal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of an element by its tag alone, asked for once for each element.
 *
 * @param name in lower case; empty for a tag of which nothing is known
 * @param display how browsers set it
 * @param isLink true for {@code a}
 * @param isWhole true for elements around everything, whose names speak of the page
 * @param isUnseen true where no text in it is read by people
 * @param isTitle true for headings of articles and teasers
 * @param isFurniture true for what stands around an article
 */
public record Tag(
    String name,
    Display display,
    boolean isLink,
    boolean isWhole,
    boolean isUnseen,
    boolean isTitle,
    boolean isFurniture) {

  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "head");
  private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside");
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "iframe", "select", "option");

  private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "h4");

  /** Others that are asked for by name. */
  private static final Set<String> OTHERS = Set.of("br", "title", "p", "header", "form");

  private static final Map<String, Tag> KNOWN = known();
  private static final Tag OTHER = tag("");

  private static Map<String, Tag> known() {
    Set<String> names = new TreeSet<>(Display.TAGS);
    names.addAll(WHOLE);
    names.addAll(FURNITURE);
    names.addAll(TITLES);
    names.addAll(OTHERS);
    Map<String, Tag> known = new HashMap<>();
    names.forEach(name -> known.put(name, tag(name)));
    return known;
  }

  private static Tag tag(String name) {
    return new Tag(
        name,
        Display.of(name),
        name.equals("a"),
        WHOLE.contains(name),
        UNSEEN.contains(name),
        TITLES.contains(name),
        FURNITURE.contains(name));
  }

  static Tag of(String name) {
    return KNOWN.getOrDefault(name, OTHER);
  }

  public boolean is(String other) {
    return name.equals(other);
  }
}
