package io.newsloom.benchmarks.subject;

import io.newsloom.common.article.ArticleDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor made of a page.
 *
 * @param title the headline; null = none found
 * @param text lead and body as plain text, a line or more for each paragraph; empty = none found
 * @param authors names
 * @param published the date of publication; null = none found, or not looked for
 * @param rejection why the page is no article; null = it is one
 */
public record Prediction(
    @Nullable String title,
    String text,
    List<String> authors,
    @Nullable ArticleDate published,
    @Nullable String rejection) {

  public Prediction {
    authors = List.copyOf(authors);
  }

  static Prediction rejected(String why) {
    return new Prediction(null, "", List.of(), null, why);
  }

  static Prediction ofText(@Nullable String title, String text) {
    return new Prediction(title, text, List.of(), null, null);
  }

  /** The headline and the text, for sets whose truth begins with the headline. */
  public String textWithHeadline() {
    return title == null ? text : title + "\n\n" + text;
  }
}
