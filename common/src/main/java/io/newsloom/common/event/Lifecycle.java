package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What happened to an article (law 6). */
public enum Lifecycle {
  PUBLISHED("published"),
  UPDATED("updated"),
  RETRACTED("retracted");

  private final String json;

  Lifecycle(String json) {
    this.json = json;
  }

  @JsonValue
  public String json() {
    return json;
  }

  /** The CloudEvents type of such an event, e.g. {@code io.newsloom.article.published}. */
  public String eventType() {
    return "io.newsloom.article." + json;
  }

  public static Optional<Lifecycle> ofEventType(String type) {
    return Arrays.stream(values()).filter(l -> l.eventType().equals(type)).findFirst();
  }
}
