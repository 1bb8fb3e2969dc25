package io.newsloom.annotate.language;

/**
 * The language of a stretch of text.
 *
 * @param language BCP 47 primary subtag; {@code und} where it is none of ours
 * @param confidence 0 to 1
 */
public record Verdict(String language, double confidence) {

  /** Of a text without a language. */
  public static final Verdict NONE = new Verdict("und", 0);
}
