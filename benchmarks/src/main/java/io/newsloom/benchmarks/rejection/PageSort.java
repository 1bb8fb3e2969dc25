package io.newsloom.benchmarks.rejection;

import io.newsloom.common.event.Rejection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page of the set is, and the reason it is to be rejected for. */
enum PageSort {
  ARTICLE(null),
  FRONT(Rejection.SECTION_FRONT),
  LOGIN(Rejection.WALL),
  CONSENT(Rejection.WALL),
  ERROR(Rejection.ERROR_PAGE),
  GALLERY(Rejection.SECTION_FRONT);

  private final @Nullable Rejection reason;

  PageSort(@Nullable Rejection reason) {
    this.reason = reason;
  }

  /** Null for articles. */
  @Nullable Rejection reason() {
    return reason;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
