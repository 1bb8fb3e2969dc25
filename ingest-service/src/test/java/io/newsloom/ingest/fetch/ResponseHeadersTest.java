package io.newsloom.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class ResponseHeadersTest {

  private static final Instant NOW = Instant.parse("2026-01-15T18:00:00Z");

  @Test
  void shouldKeepWhatMattersUntouched() {
    ResponseHeaders headers =
        headers(
            "Content-Type", "text/html;charset=Windows-1251",
            "ETag", "W/\"weak\"",
            "X-Robots-Tag", "noai",
            "tdm-reservation", "1",
            "Content-Signal", "ai-train=no",
            "Content-Language", "be",
            "Last-Modified", "yesterday");

    assertThat(headers.contentType()).isEqualTo("text/html;charset=Windows-1251");
    assertThat(headers.etag()).isEqualTo("W/\"weak\"");
    assertThat(headers.robotsTag()).isEqualTo("noai");
    assertThat(headers.tdmReservation()).isEqualTo("1");
    assertThat(headers.contentSignal()).isEqualTo("ai-train=no");
    assertThat(headers.contentLanguage()).isEqualTo("be");
    assertThat(headers.lastModified()).isEqualTo("yesterday");
  }

  @Test
  void shouldDropAValueThatIsNothingButLong() {
    assertThat(headers("ETag", "x".repeat(5000)).etag()).isNull();
  }

  @Test
  void shouldPreferMaxAgeToExpires() {
    assertThat(headers("Cache-Control", "public, max-age=\"90\"").freshFor())
        .isEqualTo(Duration.ofSeconds(90));
    assertThat(
            headers("Cache-Control", "max-age=90", "Expires", "Thu, 15 Jan 2026 19:00:00 GMT")
                .freshFor())
        .isEqualTo(Duration.ofSeconds(90));
    assertThat(headers("Expires", "Thu, 15 Jan 2026 19:00:00 GMT").freshFor())
        .isEqualTo(Duration.ofHours(1));
    assertThat(headers("Expires", "Thu, 15 Jan 2026 17:00:00 GMT").freshFor())
        .isEqualTo(Duration.ZERO);
    assertThat(headers("Expires", "0").freshFor()).isNull();
    assertThat(headers("Cache-Control", "max-age=soon").freshFor()).isNull();
  }

  @Test
  void shouldReadRetryAfterAsSecondsOrAsADate() {
    assertThat(headers("Retry-After", "120").retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(headers("Retry-After", "Thu, 15 Jan 2026 18:30:00 GMT").retryAfter())
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(headers("Retry-After", "later").retryAfter()).isNull();
    assertThat(headers().retryAfter()).isNull();
  }

  private static ResponseHeaders headers(String... namesAndValues) {
    return ResponseHeaders.of(Headers.of(namesAndValues), NOW);
  }
}
