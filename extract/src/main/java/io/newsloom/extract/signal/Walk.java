package io.newsloom.extract.signal;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Walks over documents that nobody changes meanwhile: jsoup's own walk provides for changes at each
 * of its steps. Recursive; jsoup bounds the depth of documents.
 */
public final class Walk {

  private Walk() {}

  /**
   * As {@link Node#filter}, of {@code CONTINUE}, {@code SKIP_CHILDREN} and {@code SKIP_ENTIRELY}
   * alone, and without a tail for texts, comments and data.
   */
  public static void over(Element root, NodeFilter filter) {
    over(root, 0, filter);
  }

  private static void over(Node node, int depth, NodeFilter filter) {
    FilterResult result = filter.head(node, depth);
    if (!(node instanceof Element element) || result == FilterResult.SKIP_ENTIRELY) {
      return;
    }
    if (result == FilterResult.CONTINUE) {
      int size = element.childNodeSize();
      for (int i = 0; i < size; i++) {
        over(element.childNode(i), depth + 1, filter);
      }
    }
    filter.tail(node, depth);
  }
}
