package io.newsloom.standalone.site;

import io.newsloom.common.article.Block;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An article as it stands on the site at a moment.
 *
 * @param published when it appeared
 * @param modified when it was corrected or withdrawn; else when it appeared
 */
record Released(SampleArticle article, Instant published, Instant modified, State state) {

  /** What has happened to it. */
  enum State {
    FIRST,
    CORRECTED,
    WITHDRAWN
  }

  List<Block> body() {
    return state == State.CORRECTED ? article.corrected() : article.first();
  }

  ZonedDateTime publishedThere() {
    return published.atZone(SiteLanguage.ZONE);
  }

  ZonedDateTime modifiedThere() {
    return modified.atZone(SiteLanguage.ZONE);
  }
}
