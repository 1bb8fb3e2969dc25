package io.newsloom.annotate;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Rights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles for tests, as short to write as what matters in them. */
public final class Articles {

  private Articles() {}

  public static Article of(String headline, String... paragraphs) {
    return filed("https://news.example/a", null, headline, List.of(), List.of(), paragraphs);
  }

  public static Article at(String url, @Nullable String section, List<String> keywords) {
    return filed(url, section, "A headline", List.of(), keywords, "A text.");
  }

  public static Article underBreadcrumbs(String... breadcrumbs) {
    return filed(
        "https://news.example/a", null, "A headline", List.of(breadcrumbs), List.of(), "A text.");
  }

  private static Article filed(
      String url,
      @Nullable String section,
      String headline,
      List<String> breadcrumbs,
      List<String> keywords,
      String... paragraphs) {
    return article(url, section, null, headline, breadcrumbs, keywords, paragraphs);
  }

  public static Article declared(String language, String headline, String... paragraphs) {
    return article(
        "https://news.example/a", null, language, headline, List.of(), List.of(), paragraphs);
  }

  private static Article article(
      String url,
      @Nullable String section,
      @Nullable String language,
      String headline,
      List<String> breadcrumbs,
      List<String> keywords,
      String... paragraphs) {
    List<Block> body = Arrays.stream(paragraphs).<Block>map(Block.Paragraph::new).toList();
    return new Article(
        url,
        url,
        null,
        headline,
        null,
        null,
        body,
        List.of(),
        List.of(),
        null,
        null,
        language,
        List.of(),
        null,
        section,
        breadcrumbs,
        keywords,
        null,
        Access.UNKNOWN,
        Rights.UNSTATED,
        List.of(),
        Map.of(),
        "test/1");
  }
}
