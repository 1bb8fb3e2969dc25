package io.newsloom.enrich.topology;

import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** What goes to which channel: for each, the records that a step makes there. */
final class Records {

  private static final String JSON = "application/json";

  private Records() {}

  /** With the page's own headers: they say how it was received. */
  static List<Record<String, byte[]>> candidate(Record<String, Step> record) {
    return record.value() instanceof Step.Candidate candidate
        ? List.of(record.withValue(candidate.json()))
        : List.of();
  }

  static List<Record<String, Outcome>> outcome(Record<String, Step> record) {
    if (!(record.value() instanceof Step.Settled settled)) {
      return List.of();
    }
    Headers headers = new RecordHeaders();
    CloudEvents.set(headers, CloudEvents.CONTENT_TYPE, JSON);
    return List.of(
        new Record<>(settled.page().id(), settled.outcome(), record.timestamp(), headers));
  }

  /** With the page's own headers; its bytes are in the pages channel. */
  static List<Record<String, byte[]>> reject(Record<String, Step> record) {
    return record.value() instanceof Step.Rejected rejected
        ? List.of(
            new Record<>(
                rejected.page().id(),
                Json.mapper().writerFor(Outcome.class).writeValueAsBytes(rejected.outcome()),
                record.timestamp(),
                record.headers()))
        : List.of();
  }

  /** The record as received, as far as it can be sent, and the failure in headers. */
  static List<Record<byte[], byte[]>> deadLetter(Record<String, Step> record) {
    if (!(record.value() instanceof Step.DeadLettered dead)) {
      return List.of();
    }
    Headers headers = new RecordHeaders(record.headers());
    PageHeaders.put(headers, dead.failure());
    return List.of(
        new Record<>(
            Limits.keyFits(dead.key()) ? dead.key() : null,
            Limits.valueFits(dead.value()) ? dead.value() : null,
            record.timestamp(),
            headers));
  }

  static List<Record<String, byte[]>> article(Record<String, Step> record) {
    return record.value() instanceof Step.Emitted emitted
        ? List.of(
            new Record<>(record.key(), emitted.json(), record.timestamp(), articleHeaders(emitted)))
        : List.of();
  }

  static List<Record<String, Routed>> routed(Record<String, Step> record, ChannelSet out) {
    if (!(record.value() instanceof Step.Emitted emitted)) {
      return List.of();
    }
    Headers headers = articleHeaders(emitted);
    return Routed.channels(emitted.next().topics(), out).stream()
        .map(
            channel ->
                new Record<>(
                    record.key(), new Routed(channel, emitted.json()), record.timestamp(), headers))
        .toList();
  }

  /** CloudEvents; the same event has the same id wherever and whenever it is derived. */
  private static Headers articleHeaders(Step.Emitted emitted) {
    ArticleEvent event = emitted.event();
    Headers headers = new RecordHeaders();
    CloudEvents.put(
        headers,
        UUID.nameUUIDFromBytes(event.id().getBytes(StandardCharsets.UTF_8)) + "-" + event.version(),
        "/newsloom/sources/" + event.source().id(),
        event.lifecycle().eventType(),
        event.fetchedAt());
    CloudEvents.set(headers, CloudEvents.SUBJECT, event.id());
    CloudEvents.set(headers, CloudEvents.CONTENT_TYPE, JSON);
    CloudEvents.set(headers, CloudEvents.ARTICLE_VERSION, "" + event.version());
    CloudEvents.set(headers, CloudEvents.ARTICLE_FINGERPRINT, emitted.next().fingerprint());
    return headers;
  }
}
