package io.newsloom.enrich.topology;

import io.newsloom.common.channel.Channels;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What a record may weigh. Checked before anything is sent: under exactly-once a record that the
 * producer finds too large fails the transaction, and would do so again for ever.
 */
final class Limits {

  /** Four bytes for each character of the longest page id. */
  static final int KEY_BYTES = 32 * 1024;

  static final int HEADER_BYTES = 64 * 1024;

  /** What framing, our own headers, and compression of the incompressible may add. */
  private static final int SLACK = 64 * 1024;

  static final int VALUE_BYTES = Channels.MAX_RECORD_BYTES - KEY_BYTES - HEADER_BYTES - SLACK;

  private Limits() {}

  static boolean keyFits(byte @Nullable [] key) {
    return length(key) <= KEY_BYTES;
  }

  static boolean valueFits(byte @Nullable [] value) {
    return length(value) <= VALUE_BYTES;
  }

  static boolean headersFit(Headers headers) {
    long bytes = 0;
    for (Header header : headers) {
      bytes += 16L + 4L * header.key().length() + length(header.value());
    }
    return bytes <= HEADER_BYTES;
  }

  private static int length(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
