package io.newsloom.desk.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * What browsers may do with our answers: run our own two kinds of files, talk to us, and nothing
 * else. Source: CSP Level 3, Referrer Policy, Fetch (CORP), HTML (COOP).
 */
final class SecurityHeaders implements Handler<RoutingContext> {

  private final String policy;

  /**
   * @param images whether publishers' images may be shown
   */
  SecurityHeaders(boolean images) {
    this.policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src "
            + (images ? "'self' https: http:" : "'self'")
            + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  @Override
  public void handle(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Security-Policy", policy)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("X-Frame-Options", "DENY")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Cross-Origin-Resource-Policy", "same-origin")
        .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.next();
  }
}
