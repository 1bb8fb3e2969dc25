package io.newsloom.common.page;

import io.newsloom.common.url.NormalizedUrl;
import java.util.Objects;

/**
 * One fetched document: the bytes exactly as received (law 3), and how they were received.
 *
 * @param id the page's identity: its normalised URL; the key on the pages channel
 * @param fetch how the bytes were received
 * @param body the bytes; empty when {@link Fetch#bodyBytes} says there were more than {@link
 *     #MAX_BYTES}. The array is not copied: treat it as immutable.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are large and owned by their record
public record Page(NormalizedUrl id, Fetch fetch, byte[] body) {

  /** A larger document is described on the channel, without its bytes, and rejected by enrich. */
  public static final int MAX_BYTES = 8 * 1024 * 1024;

  public Page {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(fetch, "fetch");
    Objects.requireNonNull(body, "body");
    if (body.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          id + " has " + body.length + " bytes, more than the " + MAX_BYTES + " a page may carry");
    }
  }

  /** A page with its bytes, or without them if they are more than a page may carry. */
  public static Page of(NormalizedUrl id, Fetch fetch, byte[] body) {
    Fetch sized = fetch.withBodyBytes(body.length);
    return new Page(id, sized, body.length > MAX_BYTES ? new byte[0] : body);
  }

  /** True if the document was larger than a page may carry, so that its bytes are not here. */
  public boolean oversize() {
    return fetch.bodyBytes() > body.length;
  }
}
