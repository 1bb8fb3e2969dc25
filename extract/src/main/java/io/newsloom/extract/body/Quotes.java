package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Block quotations, and whose they are: a {@code cite}, {@code footer} or {@code figcaption} in or
 * around the quotation (HTML, "the blockquote element"), or a last line behind a dash.
 */
final class Quotes {

  private static final int LONGEST = 150;
  private static final Pattern DASH = Pattern.compile("^[\\s—–―-]+");
  private static final Pattern LAST_LINE =
      Pattern.compile("(?s)(.+)\\n\\s*[—–―]\\s*([^\\n]{2,150})");

  private Quotes() {}

  /**
   * @param quote the box of the quotation
   * @param text all that is left in it
   */
  static Block.Quote block(Box quote, String text) {
    Element by = attribution(quote.element);
    if (by == null) {
      var dashed = LAST_LINE.matcher(text);
      return dashed.matches()
          ? new Block.Quote(dashed.group(1).strip(), dashed.group(2).strip())
          : new Block.Quote(text, null);
    }
    String name = by.text();
    String rest = text.endsWith(name) ? text.substring(0, text.length() - name.length()) : text;
    rest = rest.replaceAll("[\\s—–―]+$", "");
    boolean amid = by.normalName().equals("cite") && rest.contains(name);
    return rest.isEmpty() || amid
        ? new Block.Quote(text, null)
        : new Block.Quote(rest, DASH.matcher(name).replaceFirst("").strip());
  }

  private static @Nullable Element attribution(Element quote) {
    Element by = quote.selectFirst("footer,figcaption,cite");
    Element parent = quote.parent();
    if (by == null && parent != null && parent.normalName().equals("figure")) {
      by = parent.selectFirst("figcaption");
    }
    boolean named = by != null && !by.text().isBlank() && by.text().length() <= LONGEST;
    return named ? by : null;
  }
}
