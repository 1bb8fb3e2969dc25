package io.newsloom.desk.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * How events are written out. Instances are compared by identity: use one for all subscribers, so
 * that each event is rendered once.
 */
public final class Rendering {

  /** The event as it stands on the channel, named after what happened. */
  public static final Rendering JSON = new Rendering(StreamEvent::name, StreamEvent::json);

  private final Function<StreamEvent, String> name;
  private final Function<StreamEvent, byte[]> data;

  private Rendering(Function<StreamEvent, String> name, Function<StreamEvent, byte[]> data) {
    this.name = name;
    this.data = data;
  }

  /** Pieces of HTML, as events of one name. Line breaks become spaces, as a browser reads them. */
  public static Rendering html(String name, Function<StreamEvent, String> html) {
    return new Rendering(
        event -> name,
        event ->
            html.apply(event)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .getBytes(StandardCharsets.UTF_8));
  }

  String name(StreamEvent event) {
    return name.apply(event);
  }

  byte[] data(StreamEvent event) {
    return data.apply(event);
  }
}
