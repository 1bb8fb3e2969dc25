package io.newsloom.desk.stream;

import io.newsloom.desk.channel.Position;
import java.util.OptionalLong;

/**
 * The newest events, in the order in which the desk read them: one log for all subscribers, bounded
 * in events and in bytes. Each subscriber has its own cursor into it, so that a slow one holds
 * nobody and keeps nothing alive. Written by one thread, read by any.
 */
public final class EventLog {

  /** Where a subscriber stands, and what it finds there. */
  public sealed interface Reading {

    /** The event at the cursor. */
    record Found(StreamEvent event) implements Reading {}

    /** Nothing yet. */
    record AtEnd() implements Reading {}

    /** The event was here, and is gone. */
    record FellOff() implements Reading {}
  }

  private static final Reading AT_END = new Reading.AtEnd();
  private static final Reading FELL_OFF = new Reading.FellOff();

  private final StreamEvent[] slots;
  private final long maxBytes;
  private long first;
  private long end;
  private long bytes;
  private Position floor;
  private Position top;
  private boolean open;

  /**
   * @param maxEvents how many events are kept at most
   * @param maxBytes how much JSON is kept at most; the newest event is kept whatever its size
   * @param from the position the log begins at
   */
  public EventLog(int maxEvents, long maxBytes, Position from) {
    this.slots = new StreamEvent[maxEvents];
    this.maxBytes = maxBytes;
    this.floor = from;
    this.top = from;
  }

  public synchronized void append(StreamEvent event) {
    while (end > first && (end - first == slots.length || bytes + size(event) > maxBytes)) {
      forgetOldest();
    }
    slots[slot(end)] = event;
    end++;
    bytes += size(event);
    top = event.after();
  }

  private void forgetOldest() {
    StreamEvent oldest = slots[slot(first)];
    floor = oldest.after();
    bytes -= size(oldest);
    first++;
  }

  /** From now on subscribers are served: what was on the channel at the start has been read. */
  public synchronized void open() {
    open = true;
  }

  public synchronized boolean isOpen() {
    return open;
  }

  /** The position after the newest event. */
  public synchronized Position top() {
    return top;
  }

  /** The position before the oldest event: whoever is behind it must read the channel again. */
  public synchronized Position floor() {
    return floor;
  }

  /**
   * Where to begin reading so that nothing after the position is left out; empty = too far back.
   */
  public synchronized OptionalLong cursorAt(Position position) {
    if (position.isAtLeast(top)) {
      return OptionalLong.of(end);
    }
    return position.isAtLeast(floor) ? OptionalLong.of(first) : OptionalLong.empty();
  }

  public synchronized Reading read(long cursor) {
    if (cursor < first) {
      return FELL_OFF;
    }
    return cursor >= end ? AT_END : new Reading.Found(slots[slot(cursor)]);
  }

  private int slot(long cursor) {
    return (int) (cursor % slots.length);
  }

  private static int size(StreamEvent event) {
    return event.json().length;
  }
}
