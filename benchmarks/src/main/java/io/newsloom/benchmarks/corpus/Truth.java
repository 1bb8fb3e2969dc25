package io.newsloom.benchmarks.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a set says a page's article is. Sets label different fields: one that is null or empty is
 * not labelled and not scored.
 *
 * @param text the whole text, one paragraph a line; null = not labelled
 * @param with segments that the text has
 * @param without segments that the text has not
 * @param title the headline
 * @param authors the authors, as the set gives them: one name each, or one line with all
 * @param date ISO 8601 date or date-time of publication
 */
public record Truth(
    @Nullable String text,
    List<String> with,
    List<String> without,
    @Nullable String title,
    List<String> authors,
    @Nullable String date) {

  public Truth {
    with = List.copyOf(with);
    without = List.copyOf(without);
    authors = List.copyOf(authors);
  }

  /** True if the set names segments to find and to avoid. */
  public boolean hasSegments() {
    return !with.isEmpty() || !without.isEmpty();
  }
}
