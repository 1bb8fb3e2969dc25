package io.newsloom.common.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The source of a page, with what its profile says about its articles.
 *
 * @param id short stable id from the sources file, e.g. {@code bbc-russian}
 * @param name what people call it
 * @param kind how pages come from it: {@code rss}, {@code atom}, {@code json-feed}, {@code import},
 *     ...
 * @param zone the time zone its articles' dates are in when they state none; null = unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceRef(String id, String name, String kind, @Nullable String zone) {

  public SourceRef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}
