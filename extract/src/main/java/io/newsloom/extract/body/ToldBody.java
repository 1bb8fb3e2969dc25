package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The body as the page's JSON-LD states it ({@code articleBody}, schema.org), for pages that show
 * hardly any of it: those that scripts fill. Elsewhere what people see counts.
 */
final class ToldBody {

  /** Letters under which a stated body is as likely a summary. */
  private static final int SHORTEST = 500;

  /** How many times as long as the body on the page it has to be. */
  private static final int TIMES = 3;

  private ToldBody() {}

  /** The stated body if the page shows less than a third of it; else the body that it shows. */
  static Body instead(Body shown, @Nullable String told) {
    if (told == null || told.length() < SHORTEST) {
      return shown;
    }
    int length = shown.textLength();
    if (told.length() < TIMES * length) {
      return shown;
    }
    Body stated = new Body(paragraphs(told), List.of(), "json-ld", 0.7, shown.dropped());
    return stated.textLength() < Math.max(SHORTEST, TIMES * length) ? shown : stated;
  }

  /** Some state it as plain text with a paragraph a line, some as markup. */
  private static List<Block> paragraphs(String told) {
    Element body = Jsoup.parseBodyFragment(told).body();
    body.select("script,style").remove();
    List<Block> blocks = new ArrayList<>();
    for (String line : body.wholeText().split("\\R")) {
      String text = line.strip();
      if (!text.isEmpty()) {
        blocks.add(new Block.Paragraph(text));
      }
    }
    return blocks;
  }
}
