package io.newsloom.desk.web;

import io.newsloom.common.channel.Channels;
import io.newsloom.desk.screen.Row;
import io.newsloom.desk.screen.Screens;
import io.newsloom.desk.stream.Rendering;
import io.newsloom.desk.stream.Subscribers;
import io.vertx.ext.web.RoutingContext;

/** Event streams: to programs as JSON, to the dashboard as rows. */
final class StreamRoutes {

  private final Subscribers subscribers;
  private final Rendering rows;

  StreamRoutes(Subscribers subscribers, Screens screens) {
    this.subscribers = subscribers;
    this.rows = Rendering.html("row", event -> screens.row(new Row(event.summary())));
  }

  void articles(RoutingContext context) {
    open(context, Rendering.JSON);
  }

  void rows(RoutingContext context) {
    open(context, rows);
  }

  private void open(RoutingContext context, Rendering rendering) {
    Query query = new Query(context.request());
    var wish =
        new Subscribers.Wish(
            query.filter(), rendering, query.position(Channels.ARTICLES.partitions()));
    context
        .response()
        .setChunked(true)
        .putHeader("Content-Type", "text/event-stream; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Accel-Buffering", "no") // nginx would hold events back
        .putHeader("Content-Encoding", "identity"); // and so would compression
    if (!subscribers.add(context.response(), wish)) {
      context.response().setChunked(false).headers().remove("Content-Encoding");
      context.response().putHeader("Retry-After", "30");
      throw new Problem(
          503, "Too many streams", "As many streams are open as the desk allows; try again later.");
    }
  }
}
