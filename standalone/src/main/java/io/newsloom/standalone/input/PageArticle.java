package io.newsloom.standalone.input;

import io.newsloom.common.article.Article;
import io.newsloom.common.page.Page;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, or a text that has too little of an article to be one.
 *
 * @param article null = the page says nothing that could be annotated
 * @param why why not, in a line; empty = it does
 */
public record PageArticle(@Nullable Article article, String why) {

  /**
   * Reads a page.
   *
   * @param where what messages call it
   */
  public static PageArticle read(Extractor extractor, Page page, String where) {
    return of(extractor.extract(page), page, where);
  }

  /** The same of a page that is already extracted. */
  public static PageArticle of(Extraction extraction, Page page, String where) {
    if (extraction instanceof Extraction.Extracted extracted) {
      return new PageArticle(extracted.article(), "");
    }
    return PlainArticle.ofText(page)
        .map(article -> new PageArticle(article, ""))
        .orElseGet(() -> new PageArticle(null, why((Extraction.Rejected) extraction, where)));
  }

  /** Why a page is no article, in a line. */
  public static String why(Extraction.Rejected rejected, String where) {
    return "%s is no article: %s (%s)"
        .formatted(where, rejected.reason().json(), rejected.detail());
  }
}
