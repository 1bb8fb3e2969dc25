package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Who may read the whole article. */
public enum Access {
  FREE("free"),
  METERED("metered"),
  PAYWALLED("paywalled"),
  @JsonEnumDefaultValue
  UNKNOWN("unknown");

  private final String json;

  Access(String json) {
    this.json = json;
  }

  @JsonValue
  public String json() {
    return json;
  }
}
