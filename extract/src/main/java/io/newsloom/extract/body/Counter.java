package io.newsloom.extract.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The number of comments that some sites hang on each paragraph: a link of nothing but digits that
 * the first word is glued to.
 */
final class Counter {

  private Counter() {}

  /** The text of a run without the counter before it. */
  static String without(Run run) {
    String text = run.text;
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean glued = end > 0 && end < text.length() && text.charAt(end) != ' ';
    return glued && run.linkWeight >= end && opensWithLink(run.box.element, text.substring(0, end))
        ? text.substring(end)
        : text;
  }

  private static boolean opensWithLink(Element box, String label) {
    for (Node node : box.childNodes()) {
      if (node instanceof Element element && element.hasText()) {
        return element.nameIs("a") && element.text().equals(label);
      }
      if (node instanceof TextNode blank && !blank.isBlank()) {
        return false;
      }
    }
    return false;
  }
}
