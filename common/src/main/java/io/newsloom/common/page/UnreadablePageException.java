package io.newsloom.common.page;

import org.jspecify.annotations.Nullable;

/** A record on a pages channel that is not a page: written by something else, or damaged. */
public final class UnreadablePageException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadablePageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
