package io.newsloom.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
    for (Element element : document.head().children()) {
      if (element.normalName().equals("title")) {
        String title = element.wholeText();
        if (title.length() > LONGEST_TITLE) {
          element.text(title.substring(0, LONGEST_TITLE));
        }
      } else if (element.normalName().equals("meta")) {
        String content = element.attr("content");
        boolean title = (element.attr("property") + element.attr("name")).endsWith("title");
        int longest = title ? LONGEST_TITLE : LONGEST_STATEMENT;
        if (content.length() > longest) {
          element.attr("content", content.substring(0, longest));
        }
      }
    }
  }

  /** Counts what may open a tag, without parsing: scripts and comments count too. */
  static boolean hasTooManyTags(String html) {
    if (html.length() <= MAX_TAGS) {
      return false;
    }
    int count = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++count > MAX_TAGS) {
        return true;
      }
    }
    return false;
  }
}
