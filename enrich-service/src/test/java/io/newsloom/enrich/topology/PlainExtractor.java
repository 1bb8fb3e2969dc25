package io.newsloom.enrich.topology;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Rights;
import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Reads the first line as the headline and the rest as the body, {@code section: NAME} apart. An
 * error, a page without its bytes and an empty one are rejected; "throw" and "overflow" do what
 * they say.
 */
final class PlainExtractor implements Extractor {

  @Override
  public Extraction extract(Page page) {
    if (page.fetch().status() >= 400) {
      return new Extraction.Rejected(
          Rejection.HTTP_ERROR, "the server answered " + page.fetch().status());
    }
    if (page.oversize()) {
      return new Extraction.Rejected(Rejection.TOO_LARGE, page.fetch().bodyBytes() + " bytes");
    }
    String text = new String(page.body(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return new Extraction.Rejected(Rejection.EMPTY, "no words");
    }
    if (text.equals("throw")) {
      throw new IllegalStateException("a bug in\nthe extractor");
    }
    if (text.equals("overflow")) {
      return overflow(page);
    }
    if (text.equals("memory")) {
      throw new OutOfMemoryError("pretended");
    }
    return new Extraction.Extracted(article(page, text.lines().toList()));
  }

  @SuppressWarnings("InfiniteRecursion") // that is what it is for
  private Extraction overflow(Page page) {
    return overflow(page);
  }

  private static Article article(Page page, List<String> lines) {
    String section =
        lines.stream()
            .filter(line -> line.startsWith("section: "))
            .map(line -> line.substring("section: ".length()))
            .findFirst()
            .orElse(null);
    List<Block> body =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("section: "))
            .<Block>map(Block.Paragraph::new)
            .toList();
    return new Article(
        page.id().value(),
        page.fetch().url(),
        null,
        lines.get(0),
        null,
        null,
        body,
        List.of(),
        List.of(),
        null,
        null,
        "en",
        List.of(),
        "The Gazette",
        section,
        List.of(),
        List.of(),
        null,
        Access.FREE,
        Rights.UNSTATED,
        List.of(),
        Map.of(),
        "plain/1");
  }

  @Override
  public String version() {
    return "plain/1";
  }
}
