package io.newsloom.desk.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.desk.channel.ChannelHistory;
import io.newsloom.desk.channel.Position;
import io.newsloom.desk.view.ArticleView;
import io.newsloom.desk.view.Summary;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everyone who follows a stream, up to a limit. Thread-safe. */
public final class Subscribers {

  /** What someone asked for; a null position = begin with what comes now. */
  public record Wish(Predicate<Summary> filter, Rendering rendering, @Nullable Position from) {}

  private record Connection(HttpServerResponse response, long heartbeat) {}

  private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);
  private static final long HEARTBEAT_MILLIS = 15_000;

  private final Vertx vertx;
  private final EventLog log;
  private final ChannelHistory history;
  private final ArticleView view;
  private final int limit;
  private final Counter dropped;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<Subscriber, Connection> connections = new ConcurrentHashMap<>();
  private final Subscriber.Source source = new Shared();

  public Subscribers(
      Vertx vertx,
      EventLog log,
      ChannelHistory history,
      ArticleView view,
      int limit,
      MeterRegistry meters) {
    this.vertx = vertx;
    this.log = log;
    this.history = history;
    this.view = view;
    this.limit = limit;
    this.dropped =
        Counter.builder("newsloom.desk.subscribers.dropped")
            .description("Subscribers disconnected because they fell behind the log")
            .register(meters);
    Gauge.builder("newsloom.desk.subscribers", count, AtomicInteger::get)
        .description("Open event streams")
        .register(meters);
  }

  /**
   * Makes the response a stream that lives until either side ends it. Call on its context.
   *
   * @return false if there are too many already; the response is untouched then
   */
  public boolean add(HttpServerResponse response, Wish wish) {
    if (count.incrementAndGet() > limit) {
      count.decrementAndGet();
      return false;
    }
    Subscriber subscriber =
        new Subscriber(
            source,
            vertx.getOrCreateContext(),
            response,
            wish.filter(),
            wish.rendering(),
            wish.from());
    long heartbeat = vertx.setPeriodic(HEARTBEAT_MILLIS, id -> subscriber.heartbeat());
    connections.put(subscriber, new Connection(response, heartbeat));
    response.exceptionHandler(e -> subscriber.gone());
    response.closeHandler(closed -> subscriber.gone());
    if (response.closed()) {
      subscriber.gone(); // before the handlers were there to hear of it
    } else {
      subscriber.begin();
    }
    return true;
  }

  /** There are new events in the log. */
  public void wake() {
    connections.keySet().forEach(Subscriber::wake);
  }

  public int count() {
    return count.get();
  }

  private void end(Subscriber subscriber, Subscriber.Reason reason) {
    Connection connection = connections.remove(subscriber);
    if (connection == null) {
      return;
    }
    count.decrementAndGet();
    vertx.cancelTimer(connection.heartbeat());
    if (reason != Subscriber.Reason.GONE) {
      dropped.increment();
      LOG.info("a subscriber is disconnected to resume by its Last-Event-ID: {}", reason.detail());
      connection.response().reset();
    }
  }

  private final class Shared implements Subscriber.Source {

    @Override
    public EventLog log() {
      return log;
    }

    @Override
    public void history(Position from, Context context, Subscriber.HistoryCallback callback) {
      history
          .read(from, log.floor())
          .whenComplete(
              (batch, failure) -> {
                if (failure != null) {
                  LOG.warn("cannot read events again from {}: {}", from, failure.getMessage());
                }
                List<StreamEvent> events = failure == null ? events(from, batch) : null;
                Position reached = failure == null ? batch.reached() : from;
                context.runOnContext(nothing -> callback.read(events, reached));
              });
    }

    private List<StreamEvent> events(Position from, ChannelHistory.Batch batch) {
      List<StreamEvent> events = new ArrayList<>();
      Position after = from;
      for (var record : batch.records()) {
        after = after.with(record.partition(), record.offset() + 1);
        events.add(new StreamEvent(record, after, view.summarize(record)));
      }
      return events;
    }

    @Override
    public void left(Subscriber subscriber, Subscriber.Reason reason) {
      end(subscriber, reason);
    }
  }
}
