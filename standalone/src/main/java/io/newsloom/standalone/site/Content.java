package io.newsloom.standalone.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What the site answers to a path.
 *
 * @param modified when it last changed; to the second, as HTTP has it
 */
record Content(int status, String type, String text, Instant modified) {

  static Content html(int status, String text, Instant modified) {
    return new Content(status, "text/html; charset=utf-8", text, modified);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
