package io.newsloom.desk.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.desk.channel.ChannelHistory;
import io.newsloom.desk.channel.Progress;
import io.newsloom.desk.screen.Screens;
import io.newsloom.desk.screen.Status;
import io.newsloom.desk.stream.EventLog;
import io.newsloom.desk.stream.Subscribers;
import io.newsloom.desk.view.ArticleView;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The desk's HTTP server. */
public final class DeskServer implements AutoCloseable {

  /** Where it listens. */
  public record Address(String host, int port) {}

  /** What it serves. */
  public record Desk(
      ArticleView view,
      EventLog log,
      ChannelHistory history,
      Supplier<Progress> progress,
      int maxStreams,
      boolean images) {}

  private static final int EVENT_LOOPS = 1;
  private static final int WORKERS = 4;
  private static final int IDLE_SECONDS = 60;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int COMPRESS_FROM_BYTES = 1024;
  private static final long CLOSE_SECONDS = 2;

  private final Address address;
  private final Vertx vertx;
  private final Subscribers subscribers;
  private final Router router;
  private int port;

  public DeskServer(Address address, Desk desk, MeterRegistry meters) {
    this.address = address;
    this.vertx = vertx();
    this.subscribers =
        new Subscribers(vertx, desk.log(), desk.history(), desk.view(), desk.maxStreams(), meters);
    this.router = router(desk);
  }

  private static Vertx vertx() {
    return Vertx.vertx(
        new VertxOptions()
            .setEventLoopPoolSize(EVENT_LOOPS)
            .setWorkerPoolSize(WORKERS)
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setClassPathResolvingEnabled(false)
                    .setFileCachingEnabled(false)));
  }

  private Router router(Desk desk) {
    ArticleView view = desk.view();
    Assets assets = new Assets();
    Screens screens = new Screens(assets::url);
    Supplier<Status> status =
        () -> Status.of(desk.progress().get(), view.size(), subscribers.count());
    ScreenRoutes pages = new ScreenRoutes(view, screens, status);
    return new DeskRouter(
            vertx,
            new SecurityHeaders(desk.images()),
            new Problems(screens, status),
            assets,
            pages,
            new ArticleRoutes(view, pages, desk.images()),
            new StreamRoutes(subscribers, screens))
        .router();
  }

  /**
   * Listens.
   *
   * @throws SettingsException if the port cannot be had
   */
  public void start() {
    HttpServerOptions options =
        new HttpServerOptions()
            .setIdleTimeout(IDLE_SECONDS)
            .setMaxHeaderSize(HEADER_BYTES)
            .setMaxInitialLineLength(HEADER_BYTES)
            .setCompressionSupported(true)
            .setCompressionContentSizeThreshold(COMPRESS_FROM_BYTES);
    try {
      HttpServer server =
          join(
              vertx
                  .createHttpServer(options)
                  .requestHandler(router)
                  .listen(address.port(), address.host()));
      port = server.actualPort();
    } catch (CompletionException e) {
      close();
      throw new SettingsException(
          "cannot listen on %s:%d for the dashboard".formatted(address.host(), address.port()),
          e.getCause());
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** There are new events in the log. */
  public void wake() {
    subscribers.wake();
  }

  /** The routes, for checking them against their description. */
  Router router() {
    return router;
  }

  @Override
  public void close() {
    vertx
        .close()
        .toCompletionStage()
        .toCompletableFuture()
        .completeOnTimeout(null, CLOSE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
