package io.newsloom.extract.rules;

import io.newsloom.common.article.Field;

/**
 * A site's rule and the generic extractor read a field differently: one of the two has gone wrong,
 * most often the rule, after the site changed its layout.
 *
 * @param site the rule's host
 * @param field what they differ about: headline, byline, published or body
 * @param kind how
 */
public record Drift(String site, Field field, Kind kind) {

  /** How a rule differs from the generic result. */
  public enum Kind {
    /** The rule finds nothing where the generic extractor does, which wins. */
    MISSING,
    /** Both find something, and not the same; the rule wins. */
    DIFFERS
  }
}
