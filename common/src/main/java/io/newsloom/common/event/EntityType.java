package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of thing an article names. */
public enum EntityType {
  PERSON("person"),
  ORGANISATION("organisation"),
  PLACE("place"),
  EVENT("event"),
  /** A medium, a film, a book, a law. */
  WORK("work"),
  @JsonEnumDefaultValue
  OTHER("other");

  private final String json;

  EntityType(String json) {
    this.json = json;
  }

  @JsonValue
  public String json() {
    return json;
  }
}
