package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a page is no article. */
public enum Rejection {
  /** No words in it. */
  EMPTY("empty"),
  /** More bytes than a page may carry, or more elements than the extractor reads. */
  TOO_LARGE("too-large"),
  /** An image, an archive, a program: not a document with text. */
  NOT_TEXT("not-text"),
  /** The server answered with an error. */
  HTTP_ERROR("http-error"),
  /** The server says the page is gone, and no article is known by it. */
  GONE("gone"),
  /** A section front, a search result, an index of galleries. */
  SECTION_FRONT("section-front"),
  /** A login or consent wall in place of the article. */
  WALL("wall"),
  /** An error page that the server answered with 200. */
  ERROR_PAGE("error-page"),
  /** Some text, but nothing that reads as an article. */
  NO_ARTICLE("no-article"),
  @JsonEnumDefaultValue
  OTHER("other");

  private final String json;

  Rejection(String json) {
    this.json = json;
  }

  @JsonValue
  public String json() {
    return json;
  }
}
