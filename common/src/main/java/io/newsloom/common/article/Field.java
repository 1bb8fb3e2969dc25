package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** The derived fields of an {@link Article}, as keys of its provenance. */
public enum Field {
  HEADLINE("headline"),
  KICKER("kicker"),
  LEAD("lead"),
  BODY("body"),
  BYLINE("byline"),
  PUBLISHED("published"),
  MODIFIED("modified"),
  CANONICAL_URL("canonicalUrl"),
  LANGUAGE("language"),
  EDITIONS("editions"),
  SITE_NAME("siteName"),
  SECTION("section"),
  BREADCRUMBS("breadcrumbs"),
  KEYWORDS("keywords"),
  LEAD_IMAGE("leadImage"),
  ACCESS("access"),
  RIGHTS("rights"),
  CORRECTIONS("corrections");

  private final String json;

  Field(String json) {
    this.json = json;
  }

  /** The name of the field in the article's JSON. */
  @JsonValue
  public String json() {
    return json;
  }
}
