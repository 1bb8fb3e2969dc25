package io.newsloom.desk.channel;

/**
 * How far the live reader is.
 *
 * @param state what it is doing
 * @param position everything before it has been taken in
 * @param lag committed records that it has yet to read
 * @param detail one line for people
 */
public record Progress(State state, Position position, long lag, String detail) {

  /** What the live reader is doing. */
  public enum State {
    /** Kafka or the channel is not there yet. */
    CONNECTING,
    /** It reads what was on the channel when it started. */
    REBUILDING,
    /** It reads events as they come. */
    LIVE,
    /** It stopped for good. */
    FAILED
  }

  public boolean live() {
    return state == State.LIVE;
  }
}
