package io.newsloom.desk.web;

import io.newsloom.common.json.Json;
import io.newsloom.desk.screen.ArticleScreen;
import io.newsloom.desk.screen.FilterUrl;
import io.newsloom.desk.view.ArticleKey;
import io.newsloom.desk.view.ArticleView;
import io.newsloom.desk.view.Filter;
import io.newsloom.desk.view.HeldArticle;
import io.newsloom.desk.view.Place;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Articles as JSON; one article also as a page. */
final class ArticleRoutes {

  private static final String SUFFIX = ".json";

  private final ArticleView view;
  private final ScreenRoutes screens;
  private final boolean images;

  ArticleRoutes(ArticleView view, ScreenRoutes screens, boolean images) {
    this.view = view;
    this.screens = screens;
    this.images = images;
  }

  /** The list, newest first: events exactly as they stand on the channel. */
  void list(RoutingContext context) {
    Query query = new Query(context.request());
    Filter filter = query.filter();
    int limit = query.limit();
    ArticleView.Part part = view.list(filter, query.cursor(), limit);
    String next = next(filter, limit, part.next());
    if (next != null) {
      context.response().putHeader("Link", "<" + next + ">; rel=\"next\"");
    }
    Buffer body = Buffer.buffer("{\"articles\":[");
    for (HeldArticle article : part.articles()) {
      body.appendString(article == part.articles().get(0) ? "" : ",").appendBytes(article.json());
    }
    body.appendString("],\"next\":").appendBytes(Json.mapper().writeValueAsBytes(next));
    Responses.json(context, body.appendString("}"));
  }

  private static @Nullable String next(Filter filter, int limit, @Nullable Place place) {
    return place == null ? null : FilterUrl.of("/articles", filter, place) + "&limit=" + limit;
  }

  /** One article by its key, or by its id, percent-encoded. */
  void one(RoutingContext context) {
    String name = context.pathParam("key");
    boolean json = name.endsWith(SUFFIX);
    HeldArticle held = find(json ? name.substring(0, name.length() - SUFFIX.length()) : name);
    if (json || !Accepts.html(context)) {
      Responses.json(context, Buffer.buffer(held.json()));
    } else {
      screens.article(context, ArticleScreen.of(held, view, images));
    }
  }

  private HeldArticle find(String name) {
    return view.find(name)
        .or(() -> view.find(ArticleKey.of(name)))
        .orElseThrow(
            () ->
                Problem.notFound(
                    "The desk holds no such article. It may be older than those it keeps."));
  }
}
