package io.newsloom.extract;

import io.newsloom.extract.signal.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page may ask of the extractor, beside the bytes that a {@linkplain
 * io.newsloom.common.page.Page page} may carry. Depth is bounded by jsoup, which puts elements more
 * than 512 deep beside one another.
 */
final class Limits {

  /** Thirty times the tags of a long live blog; a page of so many is built in seconds. */
  static final int MAX_TAGS = 300_000;

  /** Twice the longest headline: more is a title or a quote that was never closed. */
  private static final int LONGEST_TITLE = 600;

  private static final int LONGEST_STATEMENT = 4_000;

  private Limits() {}

  /** Cuts titles and meta contents in the head that have swallowed the page after them. */
  static void cutStatements(Document document) {
    Element head = document.head();
    for (int i = 0; i < head.childNodeSize(); i++) {
      Node child = head.childNode(i);
      if (child.nameIs("meta")) {
        cutContent((Element) child);
      } else if (child.nameIs("title")) {
        cutText((Element) child);
      }
    }
  }

  private static void cutText(Element element) {
    String title = element.wholeText();
    if (title.length() > LONGEST_TITLE) {
      element.text(title.substring(0, LONGEST_TITLE));
    }
  }

  private static void cutContent(Element meta) {
    String content = Attributes.of(meta, "content");
    if (content.length() > LONGEST_TITLE) {
      int longest = isTitle(meta) ? LONGEST_TITLE : LONGEST_STATEMENT;
      meta.attr("content", content.substring(0, Math.min(content.length(), longest)));
    }
  }

  private static boolean isTitle(Element meta) {
    return (Attributes.of(meta, "property") + Attributes.of(meta, "name")).endsWith("title");
  }
}
