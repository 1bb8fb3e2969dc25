package io.newsloom.standalone.saved;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.newsloom.common.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A page as one line of JSON, whatever else the line may say.
 *
 * @param id what its collection calls it
 * @param url its address, if known
 * @param html the document as text
 * @param fetchedAt when it was received, if known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonLine(
    @Nullable String id, @Nullable String url, @Nullable String html, @Nullable Instant fetchedAt) {

  /** The text was decoded when the line was written, whatever the document still declares. */
  private static final String DECODED_HTML = "text/html; charset=utf-8";

  static SavedPage parse(Lines.Line line, String file, long number, Instant savedAt)
      throws BadPageException {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      throw new BadPageException("the line is longer than " + Lines.MAX_BYTES + " bytes");
    }
    try {
      JsonLine json = Json.mapper().readValue(bytes, JsonLine.class);
      if (json == null || json.html == null) {
        throw new BadPageException("the line has no \"html\"");
      }
      String id = json.id == null ? "" + number : json.id;
      return new SavedPage(
          id,
          json.url == null || json.url.isBlank() ? SavedPage.addressFor(file, id) : json.url,
          DECODED_HTML,
          json.fetchedAt == null ? savedAt : json.fetchedAt,
          json.html.getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw new BadPageException("the line is no page as JSON: " + e.getOriginalMessage());
    }
  }
}
