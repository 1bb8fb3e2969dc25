package io.newsloom.annotate;

import io.newsloom.common.article.Article;
import io.newsloom.common.page.Hints;
import org.jspecify.annotations.Nullable;

/**
 * What annotators see.
 *
 * @param article the article
 * @param text the article's {@link Article#text() text}, made once
 * @param hints what the source said about the page
 */
public record Input(Article article, String text, @Nullable Hints hints) {

  public static Input of(Article article, @Nullable Hints hints) {
    return new Input(article, article.text(), hints);
  }
}
