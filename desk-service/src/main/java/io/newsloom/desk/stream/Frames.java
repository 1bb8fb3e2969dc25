package io.newsloom.desk.stream;

import io.newsloom.desk.channel.Position;
import io.vertx.core.buffer.Buffer;

/** Server-sent events as bytes. Source: WHATWG HTML, section 9.2.5. */
public final class Frames {

  private static final String RETRY_MILLIS = "2000";

  private Frames() {}

  /** Tells a browser how soon to come back, and gets the headers through proxies. */
  public static Buffer hello() {
    return Buffer.buffer("retry: " + RETRY_MILLIS + "\n\n");
  }

  /**
   * A comment that keeps the connection, with the position: an id without data moves a client's
   * Last-Event-ID and fires nothing, so that a seldom matching filter resumes near its end.
   */
  public static Buffer heartbeat(Position position) {
    return Buffer.buffer(": heartbeat\nid: " + position + "\n\n");
  }

  /** An event; the data must be free of line breaks. */
  public static Buffer event(Position id, String name, byte[] data) {
    return Buffer.buffer(data.length + 96)
        .appendString("id: " + id + "\nevent: " + name + "\ndata: ")
        .appendBytes(data)
        .appendString("\n\n");
  }
}
