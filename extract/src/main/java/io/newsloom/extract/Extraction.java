package io.newsloom.extract;

import io.newsloom.common.article.Article;
import io.newsloom.common.event.Rejection;
import io.newsloom.extract.rules.Drift;
import java.util.List;

/** What a page turned out to be. */
public sealed interface Extraction {

  /**
   * An article.
   *
   * @param drifts where the site's rule and the generic result disagree; empty without a rule
   */
  record Extracted(Article article, List<Drift> drifts) implements Extraction {

    public Extracted {
      drifts = List.copyOf(drifts);
    }

    /** An article that no rule had a say in. */
    public Extracted(Article article) {
      this(article, List.of());
    }
  }

  /** No article, and why; {@code detail} is one line for people. */
  record Rejected(Rejection reason, String detail) implements Extraction {}
}
