package io.newsloom.ingest.fetch;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What makes the next GET of one URL conditional (RFC 9110 section 8.8). They are opaque, weak ones
 * included, and are only ever sent to the URL they came from.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Validators(String url, @Nullable String etag, @Nullable String lastModified) {

  /** The validators of an answer; null if it had none. */
  public static @Nullable Validators of(String url, ResponseHeaders headers) {
    return headers.etag() == null && headers.lastModified() == null
        ? null
        : new Validators(url, headers.etag(), headers.lastModified());
  }

  /** After a 304, which may bring newer ones (RFC 9110 section 15.4.5). */
  public Validators refreshed(ResponseHeaders headers) {
    return new Validators(
        url,
        headers.etag() == null ? etag : headers.etag(),
        headers.lastModified() == null ? lastModified : headers.lastModified());
  }
}
