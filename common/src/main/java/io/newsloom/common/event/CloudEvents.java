package io.newsloom.common.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes are headers, the value is the event's data.
 * Source: CloudEvents Kafka Protocol Binding 1.0.2, section 3.2.
 */
public final class CloudEvents {

  public static final String PAGE_FETCHED = "io.newsloom.page.fetched";
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String TIME = "ce_time";
  public static final String SUBJECT = "ce_subject";
  public static final String CONTENT_TYPE = "content-type";

  /** JSON of {@link io.newsloom.common.page.Fetch}, beside a page's bytes. */
  public static final String FETCH = "newsloom-fetch";

  /** The article's version, as a CloudEvents extension, so that readers need not parse. */
  public static final String ARTICLE_VERSION = "ce_articleversion";

  /** Fingerprint of what the article says, as a CloudEvents extension. */
  public static final String ARTICLE_FINGERPRINT = "ce_articlefingerprint";

  private CloudEvents() {}

  /** Sets the required attributes and the time, replacing what was there. */
  public static void put(Headers headers, String id, String source, String type, Instant time) {
    set(headers, SPEC_VERSION, "1.0");
    set(headers, ID, id);
    set(headers, SOURCE, source);
    set(headers, TYPE, type);
    set(headers, TIME, time.toString());
  }

  public static void set(Headers headers, String name, String value) {
    headers.remove(name);
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  public static Optional<String> get(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? Optional.empty()
        : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
