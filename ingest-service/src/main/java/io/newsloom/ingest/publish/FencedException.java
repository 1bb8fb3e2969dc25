package io.newsloom.ingest.publish;

/** Another producer has taken over our transactional id: this one must not write any more. */
public final class FencedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FencedException(String transactionalId, Throwable cause) {
    super("another process writes as \"" + transactionalId + "\" now; this one must stop", cause);
  }
}
