package io.newsloom.ingest.feed;

import org.jspecify.annotations.Nullable;

/** The document is no feed; the message says in a line what it is instead. */
public final class UnreadableFeedException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableFeedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
