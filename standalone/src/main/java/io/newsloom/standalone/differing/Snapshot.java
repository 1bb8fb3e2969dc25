package io.newsloom.standalone.differing;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.standalone.data.ChannelScan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/** The latest version of every article on a channel. Not thread-safe. */
final class Snapshot {

  private final Map<String, Print> articles = new HashMap<>();
  private final Map<String, Set<String>> makers = new HashMap<>();
  private long unreadable;

  /** Reads a channel of articles. */
  static Snapshot of(ChannelScan scan, Channel<String, ArticleEvent> channel) {
    Snapshot snapshot = new Snapshot();
    scan.read(List.of(channel), snapshot::take);
    return snapshot;
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      articles.remove(record.key()); // a tombstone: the channel forgets an article
      makers.remove(record.key());
      return;
    }
    try {
      add(Json.mapper().readValue(record.value(), ArticleEvent.class));
    } catch (JacksonException e) {
      unreadable++;
    }
  }

  /** A version that follows those of the same article that were added before. */
  void add(ArticleEvent event) {
    articles.put(event.id(), Print.of(event));
    makers.put(event.id(), Makers.of(event));
  }

  Map<String, Print> articles() {
    return articles;
  }

  /** Records that are no article events. */
  long unreadable() {
    return unreadable;
  }

  /** How many articles each extractor and annotator had a part in. */
  Map<String, Integer> makers() {
    Map<String, Integer> counts = new TreeMap<>();
    makers.values().forEach(names -> names.forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts;
  }
}
