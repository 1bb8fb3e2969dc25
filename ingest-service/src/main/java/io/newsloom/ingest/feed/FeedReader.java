package io.newsloom.ingest.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x to 2.0, Atom and JSON Feed, told apart by their bytes: what a server calls them is
 * too often wrong. A pure function.
 */
public final class FeedReader {

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param bytes the document as received
   * @param contentType its Content-Type header; only the charset in it counts, and not for much
   * @param url where it came from, after redirects: relative links are resolved against it
   * @throws UnreadableFeedException if it is no feed
   */
  public static Feed read(byte[] bytes, @Nullable String contentType, String url)
      throws UnreadableFeedException {
    String text = FeedText.decode(bytes, contentType);
    String start = text.strip();
    if (start.isEmpty()) {
      throw new UnreadableFeedException("the document is empty", null);
    }
    if (start.startsWith("{")) {
      return JsonFeed.read(start, url);
    }
    if (!start.startsWith("<")) {
      throw new UnreadableFeedException("the document is neither XML nor JSON", null);
    }
    String head = start.substring(0, Math.min(start.length(), 1000)).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.contains("<html")) {
      throw new UnreadableFeedException("the document is a web page, not a feed", null);
    }
    return XmlFeed.read(start, url);
  }
}
