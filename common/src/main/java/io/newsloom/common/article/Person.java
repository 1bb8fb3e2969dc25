package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One author of a byline; {@code url} is the author's page on the site, where linked. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(String name, @Nullable String url) {}
