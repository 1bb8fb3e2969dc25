package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** An image by its absolute URL, with what the page says of it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Image(
    String url, @Nullable String caption, @Nullable String credit, @Nullable String alt) {}
