package io.newsloom.desk.screen;

import io.newsloom.desk.channel.Progress;

/**
 * How the desk is, for people and for {@code /status}.
 *
 * @param articles how many articles it holds
 * @param position how far the channel was read
 * @param lag committed events it has yet to read
 * @param streams open event streams
 */
public record Status(
    boolean ready, int articles, String position, long lag, int streams, String detail) {

  public static Status of(Progress progress, int articles, int streams) {
    return new Status(
        progress.live(),
        articles,
        progress.position().toString(),
        progress.lag(),
        streams,
        progress.detail());
  }
}
