package io.newsloom.common.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or sitemap said about a page. A prior for extraction, never the verdict.
 *
 * @param title the entry's title
 * @param summary the entry's summary as plain text
 * @param published the entry's date, as an RFC 3339 text
 * @param language BCP 47 tag of the feed or entry
 * @param authors the entry's authors
 * @param categories the entry's categories, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Hints(
    @Nullable String title,
    @Nullable String summary,
    @Nullable String published,
    @Nullable String language,
    List<String> authors,
    List<String> categories) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public Hints {
    authors = authors == null ? List.of() : List.copyOf(authors);
    categories = categories == null ? List.of() : List.copyOf(categories);
  }
}
