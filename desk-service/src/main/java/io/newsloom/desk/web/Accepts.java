package io.newsloom.desk.web;

import io.vertx.ext.web.RoutingContext;

/** What a client wants to get. */
final class Accepts {

  private Accepts() {}

  /** Browsers name HTML; everything else, curl's {@code *}{@code /*} included, is a program. */
  static boolean html(RoutingContext context) {
    String accept = context.request().getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }

  /** True of a request that htmx made for a part of a page. */
  static boolean fragment(RoutingContext context) {
    return "true".equals(context.request().getHeader("HX-Request"));
  }
}
