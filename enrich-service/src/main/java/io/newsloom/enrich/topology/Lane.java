package io.newsloom.enrich.topology;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.Channels;
import java.util.Locale;

/**
 * One of the ways in (law 7): the same topology, run under its own application id, so that the
 * back-fill of an archive never holds up the news.
 */
public enum Lane {
  LIVE("newsloom-enrich", Channels.PAGES),
  BACKFILL("newsloom-enrich-backfill", Channels.PAGES_BACKFILL);

  private final String applicationId;
  private final Channel<String, byte[]> pages;

  Lane(String applicationId, Channel<String, byte[]> pages) {
    this.applicationId = applicationId;
    this.pages = pages;
  }

  /** The channel it reads. */
  public Channel<String, byte[]> pages() {
    return pages;
  }

  /**
   * The Streams application id.
   *
   * @param suffix empty, or what tells a re-derivation from the standing application
   */
  public String applicationId(String suffix) {
    return suffix.isEmpty() ? applicationId : applicationId + "-" + suffix;
  }

  /** The name in options and metrics: {@code live}, {@code backfill}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
