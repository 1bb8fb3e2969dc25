package io.newsloom.common.page;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.json.Json;
import io.newsloom.common.url.NormalizedUrl;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Pages as records: the value is the document as received, the key its page id, everything else is
 * in CloudEvents headers and in {@link CloudEvents#FETCH}.
 */
public final class PageRecords {

  private PageRecords() {}

  /** The record of a page. Its event id is the same whenever the same page is written again. */
  public static ProducerRecord<String, byte[]> write(Channel<String, byte[]> channel, Page page) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            channel.name(),
            null,
            page.fetch().fetchedAt().toEpochMilli(),
            page.id().value(),
            page.body());
    Headers headers = record.headers();
    Fetch fetch = page.fetch();
    String identity = page.id().value() + ' ' + fetch.fetchedAt() + ' ' + fetch.source().id();
    CloudEvents.put(
        headers,
        UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString(),
        "/newsloom/sources/" + fetch.source().id(),
        CloudEvents.PAGE_FETCHED,
        fetch.fetchedAt());
    CloudEvents.set(headers, CloudEvents.SUBJECT, fetch.url());
    CloudEvents.set(
        headers,
        CloudEvents.CONTENT_TYPE,
        fetch.contentType() == null ? "application/octet-stream" : fetch.contentType());
    headers.add(CloudEvents.FETCH, Json.mapper().writeValueAsBytes(fetch));
    return record;
  }

  /**
   * Reads a page back.
   *
   * @throws UnreadablePageException if the record is not one that {@link #write} makes
   */
  public static Page read(@Nullable String key, Headers headers, byte @Nullable [] value)
      throws UnreadablePageException {
    if (key == null) {
      throw new UnreadablePageException("the record has no key", null);
    }
    NormalizedUrl id =
        NormalizedUrl.of(key)
            .orElseThrow(() -> new UnreadablePageException("the key is no web address", null));
    var fetch = headers.lastHeader(CloudEvents.FETCH);
    if (fetch == null || fetch.value() == null) {
      throw new UnreadablePageException("the header " + CloudEvents.FETCH + " is missing", null);
    }
    try {
      @Nullable Fetch received = Json.mapper().readValue(fetch.value(), Fetch.class);
      if (received == null) { // the JSON literal null
        throw new UnreadablePageException("the header " + CloudEvents.FETCH + " is broken", null);
      }
      return new Page(id, received, value == null ? new byte[0] : value);
    } catch (JacksonException e) {
      throw new UnreadablePageException(
          "the header " + CloudEvents.FETCH + " is broken: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new UnreadablePageException(String.valueOf(e.getMessage()), e);
    }
  }
}
