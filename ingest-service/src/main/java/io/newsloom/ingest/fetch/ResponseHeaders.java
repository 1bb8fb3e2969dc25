package io.newsloom.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The response headers that matter to anyone, untouched except for times.
 *
 * @param freshFor how long the answer says it stays fresh: max-age, else Expires; null = unsaid
 * @param retryAfter how long the server asks to be left alone; null = unsaid
 */
public record ResponseHeaders(
    @Nullable String contentType,
    @Nullable String contentLanguage,
    @Nullable String robotsTag,
    @Nullable String tdmReservation,
    @Nullable String contentSignal,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Duration freshFor,
    @Nullable Duration retryAfter) {

  /** Longer values mean nothing that we know, and would be carried with every page. */
  private static final int MAX_LENGTH = 4096;

  /** RFC 9110 section 5.6.7; the two obsolete forms are no longer met. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

  public static final ResponseHeaders NONE =
      new ResponseHeaders(null, null, null, null, null, null, null, null, null);

  static ResponseHeaders of(Headers headers, Instant now) {
    return new ResponseHeaders(
        text(headers, "Content-Type"),
        text(headers, "Content-Language"),
        text(headers, "X-Robots-Tag"),
        text(headers, "tdm-reservation"),
        text(headers, "Content-Signal"),
        text(headers, "ETag"),
        text(headers, "Last-Modified"),
        freshFor(text(headers, "Cache-Control"), text(headers, "Expires"), now),
        retryAfter(text(headers, "Retry-After"), now));
  }

  private static @Nullable String text(Headers headers, String name) {
    String value = headers.get(name);
    return value == null || value.isEmpty() || value.length() > MAX_LENGTH ? null : value;
  }

  /** RFC 9111 section 4.2.1: max-age goes before Expires. */
  static @Nullable Duration freshFor(
      @Nullable String cacheControl, @Nullable String expires, Instant now) {
    if (cacheControl != null) {
      for (String directive : cacheControl.toLowerCase(Locale.ROOT).split(",", -1)) {
        String[] pair = directive.strip().split("=", 2);
        if (pair.length == 2 && pair[0].equals("max-age")) {
          return seconds(pair[1].replace("\"", "").strip());
        }
      }
    }
    return expires == null ? null : until(expires, now);
  }

  /** RFC 9110 section 10.2.3: seconds or a date. */
  static @Nullable Duration retryAfter(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    Duration seconds = seconds(value.strip());
    return seconds != null ? seconds : until(value, now);
  }

  private static @Nullable Duration seconds(String text) {
    return text.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : null;
  }

  private static @Nullable Duration until(String date, Instant now) {
    try {
      Duration duration =
          Duration.between(now, ZonedDateTime.parse(date.strip(), HTTP_DATE).toInstant());
      return duration.isNegative() ? Duration.ZERO : duration;
    } catch (DateTimeException e) { // "Expires: 0" and the like: already stale, so nothing is said
      return null;
    }
  }
}
