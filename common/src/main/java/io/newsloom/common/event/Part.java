package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** The string of an article that an offset counts in, in UTF-16 units. */
public enum Part {
  /** {@link io.newsloom.common.article.Article#headline()}. */
  HEADLINE("headline"),
  /** {@link io.newsloom.common.article.Article#text()}. */
  TEXT("text");

  private final String json;

  Part(String json) {
    this.json = json;
  }

  @JsonValue
  public String json() {
    return json;
  }
}
