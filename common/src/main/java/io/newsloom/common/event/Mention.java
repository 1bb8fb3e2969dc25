package io.newsloom.common.event;

import java.util.Objects;

/**
 * One occurrence of an entity.
 *
 * @param span where it stands
 * @param surface the words themselves, as inflected there
 */
public record Mention(Span span, String surface) {

  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(surface, "surface");
  }
}
