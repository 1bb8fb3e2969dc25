package io.newsloom.benchmarks.annotate;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Rights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles of a headline, a text and perhaps a declared language: no publisher's signals. */
public final class Texts {

  private static final String URL = "https://news.example/a";

  private Texts() {}

  public static Article article(@Nullable String language, String headline, String text) {
    List<Block> body = Arrays.stream(text.split("\n+")).<Block>map(Block.Paragraph::new).toList();
    return new Article(
        URL,
        URL,
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
        null,
        List.of(),
        List.of(),
        null,
        Access.UNKNOWN,
        Rights.UNSTATED,
        List.of(),
        Map.of(),
        "bench/1");
  }
}
