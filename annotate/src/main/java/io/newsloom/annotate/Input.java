package io.newsloom.annotate;

import io.newsloom.annotate.text.Reading;
import io.newsloom.common.article.Article;
import io.newsloom.common.page.Hints;
import org.jspecify.annotations.Nullable;

/**
 * What annotators see.
 *
 * @param article the article
 * @param text the article's {@link Article#text() text}, made once
 * @param reading the text's tokens and their keys, made once
 * @param hints what the source said about the page
 */
public record Input(Article article, String text, Reading reading, @Nullable Hints hints) {

  public static Input of(Article article, @Nullable Hints hints) {
    String text = article.text();
    return new Input(article, text, Reading.of(text), hints);
  }
}
