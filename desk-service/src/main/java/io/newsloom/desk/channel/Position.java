package io.newsloom.desk.channel;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How far a channel was read: for each partition the offset to be read next. Its text, for example
 * {@code 0-12.1-40.2-7.3-9}, is the id of a streamed event; being free of spaces and line breaks it
 * travels in a header as it is. Immutable.
 */
public final class Position {

  private static final Pattern TEXT = Pattern.compile("\\d{1,4}-\\d{1,18}(\\.\\d{1,4}-\\d{1,18})*");

  private final long[] next;

  private Position(long[] next) {
    this.next = next;
  }

  /** The very beginning of a channel of so many partitions. */
  public static Position beginning(int partitions) {
    return new Position(new long[partitions]);
  }

  /**
   * Reads the text form. Partitions it leaves out are at their beginning.
   *
   * @throws IllegalArgumentException if it is no position on a channel of so many partitions
   */
  public static Position parse(String text, int partitions) {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("not a position such as 0-12.1-40");
    }
    long[] next = new long[partitions];
    for (String part : text.split("\\.", -1)) {
      int dash = part.indexOf('-');
      int partition = Integer.parseInt(part.substring(0, dash));
      if (partition >= partitions) {
        throw new IllegalArgumentException(
            "partition " + partition + " of a channel of " + partitions + " partitions");
      }
      next[partition] = Long.parseLong(part.substring(dash + 1));
    }
    return new Position(next);
  }

  public int partitions() {
    return next.length;
  }

  /** The offset to be read next from this partition. */
  public long next(int partition) {
    return next[partition];
  }

  /** The same position with one partition read up to, and not including, {@code offset}. */
  public Position with(int partition, long offset) {
    long[] moved = next.clone();
    moved[partition] = offset;
    return new Position(moved);
  }

  /** True if every partition was read at least as far as in the other. */
  public boolean isAtLeast(Position other) {
    for (int partition = 0; partition < next.length; partition++) {
      if (next[partition] < other.next[partition]) {
        return false;
      }
    }
    return true;
  }

  /** The further of the two, partition by partition. */
  public Position max(Position other) {
    return merge(other, Math::max);
  }

  /** The nearer of the two, partition by partition. */
  public Position min(Position other) {
    return merge(other, Math::min);
  }

  private Position merge(Position other, java.util.function.LongBinaryOperator choice) {
    long[] merged = next.clone();
    Arrays.setAll(merged, partition -> choice.applyAsLong(next[partition], other.next[partition]));
    return new Position(merged);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Position position && Arrays.equals(next, position.next);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(next);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int partition = 0; partition < next.length; partition++) {
      text.append(partition == 0 ? "" : ".").append(partition).append('-').append(next[partition]);
    }
    return text.toString();
  }
}
