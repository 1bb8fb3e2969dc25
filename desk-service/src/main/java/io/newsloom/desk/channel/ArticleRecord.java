package io.newsloom.desk.channel;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * One record of the articles channel: the event, and its JSON exactly as it stands there.
 *
 * @param json without line breaks, so that it fits one SSE data line; not copied, treat it as
 *     immutable
 */
@SuppressWarnings("ArrayRecordComponent") // owned by the record, and large
public record ArticleRecord(int partition, long offset, ArticleEvent event, byte[] json) {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleRecord.class);

  /** Reads a record; one that is no article event is logged and left out. */
  public static Optional<ArticleRecord> read(ConsumerRecord<byte[], byte[]> record) {
    byte[] json = record.value();
    if (json == null) {
      return Optional.empty(); // a tombstone: compaction forgets the article, readers keep it
    }
    try {
      ArticleEvent event = Json.mapper().readValue(json, ArticleEvent.class);
      return Optional.of(
          new ArticleRecord(record.partition(), record.offset(), event, oneLine(json, event)));
    } catch (JacksonException e) {
      LOG.warn(
          "{} partition {} offset {} is no article event and is left out: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getOriginalMessage());
      return Optional.empty();
    }
  }

  private static byte[] oneLine(byte[] json, ArticleEvent event) {
    for (byte b : json) {
      if (b == '\n' || b == '\r') {
        return Json.mapper().writeValueAsBytes(event);
      }
    }
    return json;
  }
}
