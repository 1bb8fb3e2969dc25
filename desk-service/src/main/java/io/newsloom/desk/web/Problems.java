package io.newsloom.desk.web;

import io.newsloom.common.json.Json;
import io.newsloom.desk.screen.Screens;
import io.newsloom.desk.screen.Status;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request that failed: a page to people, problem details to programs. */
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Screens screens;
  private final Supplier<Status> status;

  Problems(Screens screens, Supplier<Status> status) {
    this.screens = screens;
    this.status = status;
  }

  void handle(RoutingContext context) {
    Problem problem = problem(context);
    if (context.response().headWritten()) {
      context.response().reset();
      return;
    }
    context.response().setStatusCode(problem.status()).putHeader("Cache-Control", "no-store");
    if (Accepts.html(context)) {
      Responses.html(context, screens.message(problem.title(), problem.detail(), status.get()));
    } else {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("type", "about:blank");
      body.put("title", problem.title());
      body.put("status", problem.status());
      body.put("detail", problem.detail());
      context
          .response()
          .putHeader("Content-Type", "application/problem+json")
          .end(Buffer.buffer(Json.mapper().writeValueAsBytes(body)));
    }
  }

  private static Problem problem(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof Problem problem) {
      return problem;
    }
    int status = context.statusCode();
    if (failure == null && status >= 400 && status < 500) {
      return status == 404
          ? Problem.notFound("There is nothing at " + context.request().path() + ".")
          : new Problem(status, "The request cannot be answered", "See /openapi.yaml.");
    }
    LOG.error("{} {} failed", context.request().method(), context.request().path(), failure);
    return new Problem(500, "Something went wrong", "It is the desk's fault, and in its log.");
  }
}
