package io.newsloom.desk.web;

import io.newsloom.common.json.Json;
import io.newsloom.desk.screen.ArticleScreen;
import io.newsloom.desk.screen.Screens;
import io.newsloom.desk.screen.Status;
import io.newsloom.desk.screen.WireScreen;
import io.newsloom.desk.view.ArticleView;
import io.newsloom.desk.view.Filter;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;

/** Pages for people. */
final class ScreenRoutes {

  private static final int ROWS = 60;

  private final ArticleView view;
  private final Screens screens;
  private final Supplier<Status> status;

  ScreenRoutes(ArticleView view, Screens screens, Supplier<Status> status) {
    this.view = view;
    this.screens = screens;
    this.status = status;
  }

  void wire(RoutingContext context) {
    Responses.html(context, screens.wire(screen(context)));
  }

  void rows(RoutingContext context) {
    Responses.html(context, screens.rows(screen(context)));
  }

  /** The status is taken first: the stream then continues from before the list was drawn. */
  private WireScreen screen(RoutingContext context) {
    Query query = new Query(context.request());
    Status now = status.get();
    Filter filter = query.filter();
    return WireScreen.of(filter, view.facets(), view.list(filter, query.cursor(), ROWS), now);
  }

  void article(RoutingContext context, ArticleScreen article) {
    Responses.html(context, screens.article(article, status.get()));
  }

  void status(RoutingContext context) {
    if (Accepts.fragment(context)) {
      Responses.html(context, screens.status(status.get()));
    } else {
      Responses.json(context, Buffer.buffer(Json.mapper().writeValueAsBytes(status.get())));
    }
  }
}
