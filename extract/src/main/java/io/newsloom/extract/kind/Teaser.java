package io.newsloom.extract.kind;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** An element that leads to another page, and what it says. */
record Teaser(Element element, String text) {

  /** Letters of what stands before the headline in a teaser: a time, a section. */
  private static final int LABEL = 40;

  /** Letters of a teaser with its summary. */
  private static final int LONGEST = 900;

  /**
   * The teaser that an element is; null = it is none. A teaser begins with its link, or a label and
   * the link; a paragraph has it amid its text.
   *
   * @param words those of its link
   */
  static @Nullable Teaser of(Element element, String words) {
    if (letters(element, LONGEST) > LONGEST) {
      return null;
    }
    String text = element.text();
    return text.length() <= LONGEST && text.indexOf(words) <= LABEL
        ? new Teaser(element, text)
        : null;
  }

  boolean isWithin(Teaser outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == outer.element) {
        return true;
      }
    }
    return false;
  }

  /** Letters that an element's text has at least, counted until they are more than enough. */
  private static int letters(Element element, int enough) {
    int letters = 0;
    for (int i = 0; i < element.childNodeSize() && letters <= enough; i++) {
      Node node = element.childNode(i);
      if (node instanceof Element inner) {
        letters += letters(inner, enough - letters);
      } else if (node instanceof TextNode text) {
        letters += letters(text.getWholeText());
      }
    }
    return letters;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
