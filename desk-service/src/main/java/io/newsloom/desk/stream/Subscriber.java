package io.newsloom.desk.stream;

import io.newsloom.desk.channel.Position;
import io.newsloom.desk.stream.EventLog.Reading;
import io.newsloom.desk.view.Summary;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader of a stream. It pulls events from the shared log at its own pace, only while its
 * connection takes them, so that it never holds more than one batch. Everything but {@link #wake}
 * runs on its connection's context.
 */
final class Subscriber {

  /** What all subscribers share. */
  interface Source {

    EventLog log();

    /** Reads the channel from a position behind the log; called back on the given context. */
    void history(Position from, Context context, HistoryCallback callback);

    /** It is over. */
    void left(Subscriber subscriber, Reason reason);
  }

  /** Takes what {@link Source#history} found; null = the channel could not be read. */
  interface HistoryCallback {
    void read(@Nullable List<StreamEvent> events, Position reached);
  }

  /** Why a subscriber is no more. */
  enum Reason {
    GONE("it went away"),
    FELL_OFF("it was slower than the log"),
    STALLED("it took nothing for a while"),
    FAILED("the channel could not be read again");

    private final String detail;

    Reason(String detail) {
      this.detail = detail;
    }

    String detail() {
      return detail;
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);
  private static final long NOT_ON_LOG = -1;

  private final Source source;
  private final Context context;
  private final HttpServerResponse response;
  private final Predicate<Summary> filter;
  private final Rendering rendering;
  private final AtomicBoolean woken = new AtomicBoolean();
  private final Queue<StreamEvent> history = new ArrayDeque<>();
  private @Nullable Position position;
  private @Nullable Position reached;
  private long cursor = NOT_ON_LOG;
  private boolean checked;
  private boolean asking;
  private boolean moved;
  private boolean over;

  /**
   * @param from everything before it has been seen; null = begin with what comes now
   */
  Subscriber(
      Source source,
      Context context,
      HttpServerResponse response,
      Predicate<Summary> filter,
      Rendering rendering,
      @Nullable Position from) {
    this.source = source;
    this.context = context;
    this.response = response;
    this.filter = filter;
    this.rendering = rendering;
    this.position = from;
  }

  /** There may be something to read. May be called from any thread; many calls make one reading. */
  void wake() {
    if (woken.compareAndSet(false, true)) {
      context.runOnContext(
          nothing -> {
            woken.set(false);
            pump();
          });
    }
  }

  void begin() {
    response.write(Frames.hello());
    pump();
  }

  /** Called now and then; one that took nothing since the last call is let go. */
  void heartbeat() {
    if (!response.writeQueueFull()) {
      if (!over && position != null) {
        response.write(Frames.heartbeat(position));
      }
    } else if (!moved) {
      leave(Reason.STALLED);
    }
    moved = false;
  }

  void gone() {
    leave(Reason.GONE);
  }

  private void pump() {
    while (!over && !asking && source.log().isOpen()) {
      if (response.writeQueueFull()) {
        stall();
        return;
      }
      if (!step(placed())) {
        return;
      }
    }
  }

  /** The connection takes no more: waits, unless what it waits for is gone. */
  private void stall() {
    if (cursor != NOT_ON_LOG && source.log().read(cursor) instanceof Reading.FellOff) {
      leave(Reason.FELL_OFF);
    } else {
      response.drainHandler(drained -> pump());
    }
  }

  /** The position; whoever asked for what comes now gets it fixed here. */
  private Position placed() {
    if (position == null) {
      position = source.log().top();
      response.write(Frames.heartbeat(position));
    }
    return position;
  }

  /** Takes one event; false = there is none for now. */
  private boolean step(Position at) {
    StreamEvent past = history.poll();
    if (past != null) {
      take(past, at);
      return true;
    }
    if (reached != null) {
      position = reached;
      reached = null;
      return true;
    }
    if (cursor == NOT_ON_LOG) {
      return join(at);
    }
    Reading reading = source.log().read(cursor);
    if (reading instanceof Reading.Found found) {
      cursor++;
      take(found.event(), at);
      return true;
    }
    if (reading instanceof Reading.FellOff) {
      cursor = NOT_ON_LOG; // a burst ran over it while its connection was free: by the channel then
      return true;
    }
    return false;
  }

  /** Joins the log; while that is impossible, or the position is doubtful, asks the channel. */
  private boolean join(Position at) {
    boolean doubtful = !checked && !source.log().top().isAtLeast(at);
    OptionalLong start = doubtful ? OptionalLong.empty() : source.log().cursorAt(at);
    if (start.isPresent()) {
      cursor = start.getAsLong();
      return true;
    }
    checked = true;
    asking = true;
    source.history(at, context, this::remember);
    return false;
  }

  private void remember(@Nullable List<StreamEvent> events, Position position) {
    asking = false;
    if (events == null) {
      leave(Reason.FAILED);
      return;
    }
    history.addAll(events);
    reached = position;
    pump();
  }

  /** Writes the event if it is new to this subscriber and wanted. */
  private void take(StreamEvent event, Position at) {
    if (event.offset() < at.next(event.partition())) {
      return;
    }
    Position next =
        event.after().isAtLeast(at)
            ? event.after()
            : at.with(event.partition(), event.offset() + 1);
    position = next;
    moved = true;
    if (filter.test(event.summary())) {
      Buffer frame = event.frame(rendering, next);
      response.write(frame).onFailure(e -> LOG.debug("a subscriber went away: {}", e.toString()));
    }
  }

  private void leave(Reason reason) {
    if (!over) {
      over = true;
      history.clear();
      source.left(this, reason);
    }
  }
}
