package io.newsloom.desk.screen;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Draws screens with the templates in {@code src/main/jte}, compiled with the module. Everything is
 * escaped for where it stands. Thread-safe.
 */
public final class Screens {

  private static final String GENERATED = "io.newsloom.desk.jte";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, GENERATED);
  private final UnaryOperator<String> asset;

  /**
   * @param asset the address of an asset by its name
   */
  public Screens(UnaryOperator<String> asset) {
    this.asset = asset;
  }

  public String wire(WireScreen screen) {
    return draw("wire.jte", Map.of("screen", screen, "asset", asset));
  }

  /** The rows of a part of the list, without a page around them. */
  public String rows(WireScreen screen) {
    return draw("rows.jte", Map.of("screen", screen));
  }

  public String row(Row row) {
    return draw("row.jte", Map.of("row", row));
  }

  public String article(ArticleScreen screen, Status status) {
    return draw("article.jte", Map.of("screen", screen, "status", status, "asset", asset));
  }

  public String message(String title, String detail, Status status) {
    return draw(
        "message.jte", Map.of("title", title, "detail", detail, "status", status, "asset", asset));
  }

  public String status(Status status) {
    return draw("status.jte", Map.of("status", status));
  }

  private String draw(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    engine.render(template, parameters, output);
    return output.toString();
  }
}
