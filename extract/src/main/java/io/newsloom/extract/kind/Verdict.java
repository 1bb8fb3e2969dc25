package io.newsloom.extract.kind;

import io.newsloom.common.event.Rejection;

/** Whether a page is an article. */
public sealed interface Verdict {

  /** It reads as one, or nothing speaks clearly against it. */
  record IsArticle() implements Verdict {}

  /** It is none, and why; {@code detail} is one line for people. */
  record NoArticle(Rejection reason, String detail) implements Verdict {}
}
