package io.newsloom.desk.stream;

import io.newsloom.desk.channel.ArticleRecord;
import io.newsloom.desk.channel.Position;
import io.newsloom.desk.view.Summary;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An event as subscribers get it: what filters look at, and the JSON of the channel, which is
 * written out as it is. Thread-safe.
 */
public final class StreamEvent {

  private final int partition;
  private final long offset;
  private final byte[] json;
  private final Position after;
  private final Summary summary;
  private final Map<Rendering, Buffer> frames = new ConcurrentHashMap<>(2);

  /**
   * @param after the position once this event was read
   */
  public StreamEvent(ArticleRecord record, Position after, Summary summary) {
    this.partition = record.partition();
    this.offset = record.offset();
    this.json = record.json();
    this.after = after;
    this.summary = summary;
  }

  public int partition() {
    return partition;
  }

  public long offset() {
    return offset;
  }

  public Position after() {
    return after;
  }

  public Summary summary() {
    return summary;
  }

  byte[] json() {
    return json;
  }

  /** The name of the event in the stream, e.g. {@code article.published}. */
  String name() {
    return "article." + summary.lifecycle().json();
  }

  /**
   * The event as a server-sent event. All subscribers that came along the same way share one.
   *
   * @param id the subscriber's position after this event
   */
  Buffer frame(Rendering rendering, Position id) {
    return id.equals(after)
        ? frames.computeIfAbsent(rendering, same -> write(same, after))
        : write(rendering, id);
  }

  private Buffer write(Rendering rendering, Position id) {
    return Frames.event(id, rendering.name(this), rendering.data(this));
  }
}
