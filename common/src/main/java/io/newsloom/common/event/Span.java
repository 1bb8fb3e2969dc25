package io.newsloom.common.event;

import java.util.Objects;

/**
 * A stretch of an article's headline or text.
 *
 * @param part the string it lies in
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is, in UTF-16 units; at least 1
 */
public record Span(Part part, int offset, int length) {

  public Span {
    Objects.requireNonNull(part, "part");
    if (offset < 0 || length < 1) {
      throw new IllegalArgumentException("offset " + offset + ", length " + length);
    }
  }

  /** Where it ends: the offset of the first unit behind it. */
  public int end() {
    return offset + length;
  }
}
