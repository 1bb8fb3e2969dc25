package io.newsloom.desk.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Ways to answer. */
final class Responses {

  private Responses() {}

  static void html(RoutingContext context, String html) {
    context
        .response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-cache")
        .putHeader("Vary", "Accept, HX-Request")
        .end(html);
  }

  static void json(RoutingContext context, Buffer json) {
    context
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-cache")
        .putHeader("Vary", "Accept, HX-Request")
        .end(json);
  }
}
