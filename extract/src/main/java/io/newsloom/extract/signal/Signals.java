package io.newsloom.extract.signal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;

/**
 * Everything a page says about itself, read once.
 *
 * @param title the {@code title} element's text
 * @param language the {@code lang} attribute of the document, or empty
 * @param metas meta elements
 * @param links link elements of the head
 * @param jsonLd linked data
 * @param marks elements with a role, by role, in the page's order
 * @param texts the page's visible text nodes, in order, blank ones left out
 * @param outline the document laid flat
 */
public record Signals(
    String title,
    String language,
    Metas metas,
    List<Link> links,
    JsonLd jsonLd,
    Map<Role, List<Mark>> marks,
    List<TextNode> texts,
    Outline outline) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Elements of a role, in the page's order. */
  public List<Mark> marks(Role role) {
    return marks.getOrDefault(role, List.of());
  }

  public Stream<Link> links(String rel) {
    return links.stream().filter(link -> link.rel().equals(rel) || isAmong(rel, link.rel()));
  }

  private static boolean isAmong(String rel, String all) {
    return all.contains(rel) && List.of(BLANKS.split(all)).contains(rel);
  }
}
