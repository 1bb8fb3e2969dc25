package io.newsloom.common.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a page was received. Travels as the JSON header {@code newsloom-fetch} beside the page's
 * bytes.
 *
 * @param url the absolute URL that was asked for
 * @param finalUrl the URL that answered, after redirects; null = the same
 * @param status the HTTP status; 200 for a document that did not come over HTTP
 * @param contentType the Content-Type header, untouched
 * @param contentLanguage the Content-Language header, untouched
 * @param robotsTag the X-Robots-Tag header, untouched
 * @param tdmReservation the tdm-reservation header, untouched
 * @param contentSignal the Content-Signal header, untouched
 * @param fetchedAt when the answer was complete: the only clock that derivations may use
 * @param bodyBytes length of the document in bytes, whether or not it is carried
 * @param source where the page came from
 * @param hints what the source said about the page before it was fetched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fetch(
    String url,
    @Nullable String finalUrl,
    int status,
    @Nullable String contentType,
    @Nullable String contentLanguage,
    @Nullable String robotsTag,
    @Nullable String tdmReservation,
    @Nullable String contentSignal,
    Instant fetchedAt,
    long bodyBytes,
    SourceRef source,
    @Nullable Hints hints) {

  public Fetch {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(fetchedAt, "fetchedAt");
    Objects.requireNonNull(source, "source");
  }

  /** A document that came without HTTP headers: from a file, or a test. */
  public static Fetch plain(
      String url, @Nullable String contentType, Instant fetchedAt, SourceRef source) {
    return new Fetch(
        url, null, 200, contentType, null, null, null, null, fetchedAt, 0, source, null);
  }

  public Fetch withBodyBytes(long bytes) {
    return new Fetch(
        url,
        finalUrl,
        status,
        contentType,
        contentLanguage,
        robotsTag,
        tdmReservation,
        contentSignal,
        fetchedAt,
        bytes,
        source,
        hints);
  }

  /** The URL whose content the body is: after redirects. */
  public String contentUrl() {
    return finalUrl == null ? url : finalUrl;
  }
}
