package io.newsloom.annotate.entity.cue;

import io.newsloom.common.event.EntityType;

/**
 * The name of a work or an event.
 *
 * @param start its first UTF-16 unit
 * @param end the offset of the first unit behind it
 * @param type {@link EntityType#WORK} or {@link EntityType#EVENT}
 * @param confidence 0 to 1
 */
public record CuedName(int start, int end, EntityType type, double confidence) {

  /** From here on the name is sure to be no person's. */
  private static final double SURE = 0.7;

  public int length() {
    return end - start;
  }

  /** Whether quotation marks or a number say where the name begins and ends. */
  public boolean isSure() {
    return confidence >= SURE;
  }

  boolean overlaps(CuedName other) {
    return start < other.end && other.start < end;
  }
}
