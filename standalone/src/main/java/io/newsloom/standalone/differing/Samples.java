package io.newsloom.standalone.differing;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.standalone.data.ChannelScan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/** The latest versions of some articles of a channel, whole. */
record Samples(Map<String, ArticleEvent> events) {

  static Samples of(ChannelScan scan, Channel<String, ArticleEvent> channel, Set<String> ids) {
    Map<String, ArticleEvent> events = new HashMap<>();
    if (!ids.isEmpty()) {
      scan.read(List.of(channel), record -> take(record, ids, events));
    }
    return new Samples(events);
  }

  private static void take(
      ConsumerRecord<String, byte[]> record, Set<String> ids, Map<String, ArticleEvent> events) {
    if (record.value() == null || !ids.contains(record.key())) {
      return;
    }
    try {
      events.put(record.key(), Json.mapper().readValue(record.value(), ArticleEvent.class));
    } catch (JacksonException e) {
      // counted as unreadable when the channel was read whole
    }
  }
}
