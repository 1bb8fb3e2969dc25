package io.newsloom.enrich.topology;

import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.topic.MediaTopic;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** An article event on its way to one topic's channel. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a channel
record Routed(String channel, byte[] json) {

  static final Serde<Routed> SERDE =
      Serdes.serdeFrom(
          (channel, routed) -> routed.json(), (channel, json) -> new Routed(channel, json));

  /**
   * The channels of these topics. Only channels that exist: a topology that sends to another one
   * stalls.
   */
  static List<String> channels(List<String> slugs, ChannelSet out) {
    List<String> known =
        slugs.stream()
            .map(MediaTopic::ofSlug)
            .flatMap(Optional::stream)
            .distinct()
            .map(topic -> out.ofTopic(topic).name())
            .toList();
    return known.isEmpty() ? List.of(out.unclassified().name()) : known;
  }
}
