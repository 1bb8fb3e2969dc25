package io.newsloom.standalone.explaining;

import io.newsloom.common.article.Article;
import io.newsloom.common.article.Block;
import io.newsloom.common.json.Json;
import io.newsloom.extract.Explanation;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.body.Dropped;
import io.newsloom.extract.rules.Drift;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How a page was extracted, in lines for a terminal. */
public final class ExtractionText {

  private ExtractionText() {}

  public static List<String> lines(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    if (!explanation.charset().isEmpty()) {
      lines.add(Columns.line("charset", explanation.charsetStrategy(), "-", explanation.charset()));
    }
    if (explanation.extraction() instanceof Extraction.Extracted extracted) {
      fields(extracted.article(), lines);
      extracted.drifts().forEach(drift -> lines.add(drift(drift)));
    } else if (explanation.extraction() instanceof Extraction.Rejected rejected) {
      lines.add("rejected: " + rejected.reason().json() + " (" + rejected.detail() + ")");
    }
    if (!explanation.dropped().isEmpty()) {
      lines.add("");
      lines.add("dropped from the body:");
      explanation.dropped().forEach(dropped -> lines.add(dropped(dropped)));
    }
    return lines;
  }

  private static void fields(Article article, List<String> lines) {
    JsonNode json = Json.mapper().valueToTree(article);
    article
        .provenance()
        .forEach(
            (field, provenance) ->
                lines.add(
                    Columns.line(
                        field.json(),
                        provenance.strategy(),
                        provenance.confidence(),
                        switch (field) {
                          case BODY -> body(article.body());
                          default -> value(json.path(field.json()));
                        })));
  }

  private static String body(List<Block> blocks) {
    int characters = blocks.stream().mapToInt(block -> block.plainText().length()).sum();
    return blocks.size() + " blocks, " + characters + " characters";
  }

  private static String value(JsonNode value) {
    return Columns.shortened(value.isString() ? value.asString() : value.toString());
  }

  private static String dropped(Dropped dropped) {
    return "  %-24s %s".formatted(dropped.reason(), Columns.shortened(dropped.text()));
  }

  private static String drift(Drift drift) {
    String how =
        switch (drift.kind()) {
          case MISSING -> "finds nothing for it; the generic result stands";
          case DIFFERS -> "differs from the generic result";
        };
    return "warning: %s: the rule for %s %s".formatted(drift.field().json(), drift.site(), how);
  }
}
