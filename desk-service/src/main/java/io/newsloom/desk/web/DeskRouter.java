package io.newsloom.desk.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;

/** Which address is answered by what. */
final class DeskRouter {

  private final Vertx vertx;
  private final SecurityHeaders security;
  private final Problems problems;
  private final Assets assets;
  private final ScreenRoutes screens;
  private final ArticleRoutes articles;
  private final StreamRoutes streams;

  DeskRouter(
      Vertx vertx,
      SecurityHeaders security,
      Problems problems,
      Assets assets,
      ScreenRoutes screens,
      ArticleRoutes articles,
      StreamRoutes streams) {
    this.vertx = vertx;
    this.security = security;
    this.problems = problems;
    this.assets = assets;
    this.screens = screens;
    this.articles = articles;
    this.streams = streams;
  }

  Router router() {
    Router router = Router.router(vertx);
    router.route().handler(security).failureHandler(problems::handle);
    router.get("/").blockingHandler(screens::wire, false);
    router.get("/rows").blockingHandler(screens::rows, false);
    router.get("/articles").blockingHandler(articles::list, false);
    router.get("/articles/:key").blockingHandler(articles::one, false);
    router.get("/streams/articles").handler(streams::articles);
    router.get("/streams/rows").handler(streams::rows);
    router.get("/status").handler(screens::status);
    router.get("/assets/:digest/:name").handler(assets::serve);
    router.get("/favicon.ico").handler(assets::favicon);
    Buffer openapi = Buffer.buffer(Resources.bytes("/desk/openapi.yaml"));
    router
        .get("/openapi.yaml")
        .handler(
            context ->
                context
                    .response()
                    .putHeader("Content-Type", "application/yaml; charset=utf-8")
                    .end(openapi));
    for (int status : new int[] {400, 404, 405, 414}) {
      router.errorHandler(status, problems::handle);
    }
    return router;
  }
}
