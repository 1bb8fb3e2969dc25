package io.newsloom.common.channel;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.topic.MediaTopic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where what is made of pages goes: the live channels, or a shadow of them, the same under other
 * names. A shadow called {@code shadow} has {@code newsloom.shadow.articles}.
 *
 * @param name of a shadow; empty = the live channels
 */
public record ChannelSet(String name) {

  /** The channels that everybody reads. */
  public static final ChannelSet LIVE = new ChannelSet("");

  private static final String HOUSE = "newsloom.";

  /**
   * A set.
   *
   * @throws IllegalArgumentException if the name could not be part of a channel's
   */
  public ChannelSet {
    if (!name.matches("|[a-z0-9][a-z0-9-]{0,40}")) {
      throw new IllegalArgumentException(
          "the name of a shadow may have small letters, digits and dashes, not '" + name + "'");
    }
  }

  public boolean isLive() {
    return name.isEmpty();
  }

  public Channel<String, ArticleEvent> articles() {
    return of(Channels.ARTICLES);
  }

  public Channel<String, Outcome> outcomes() {
    return of(Channels.OUTCOMES);
  }

  public Channel<String, byte[]> rejects() {
    return of(Channels.REJECTS);
  }

  public Channel<String, byte[]> deadLetters() {
    return of(Channels.DEAD_LETTERS);
  }

  public Channel<String, ArticleEvent> unclassified() {
    return of(Channels.UNCLASSIFIED);
  }

  public Channel<String, ArticleEvent> ofTopic(MediaTopic topic) {
    return of(Channels.ofTopic(topic));
  }

  /** All of them. */
  public List<Channel<?, ?>> all() {
    return Stream.<Channel<?, ?>>concat(
            Stream.of(articles(), outcomes(), rejects(), deadLetters(), unclassified()),
            Arrays.stream(MediaTopic.values()).map(this::ofTopic))
        .toList();
  }

  private <K, V> Channel<K, V> of(Channel<K, V> live) {
    return isLive()
        ? live
        : new Channel<>(
            HOUSE + name + "." + live.name().substring(HOUSE.length()),
            live.partitions(),
            live.key(),
            live.value(),
            live.config(),
            live.purpose());
  }
}
