package io.newsloom.common.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.page.Page;
import io.newsloom.common.topic.MediaTopic;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class ChannelsTest {

  @Test
  void shouldHaveAChannelForEveryTopicAndOneForNone() {
    assertThat(Channels.all()).contains(Channels.UNCLASSIFIED);
    for (MediaTopic topic : MediaTopic.values()) {
      assertThat(Channels.ofTopic(topic).name()).isEqualTo("newsloom.topic." + topic.slug());
      assertThat(Channels.all()).contains(Channels.ofTopic(topic));
    }
  }

  @Test
  void shouldNameEachChannelOnce() {
    assertThat(Channels.all()).extracting(Channel::name).doesNotHaveDuplicates();
  }

  @Test
  void shouldGivePagesAndArticlesTheSamePartitions() {
    assertThat(Channels.PAGES_BACKFILL.partitions()).isEqualTo(Channels.PAGES.partitions());
    assertThat(Channels.ARTICLES.partitions()).isEqualTo(Channels.PAGES.partitions());
  }

  @Test
  void shouldLetTheLargestPageThrough() {
    for (Channel<?, ?> channel : Channels.all()) {
      String limit = channel.config().get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
      if (!channel.equals(Channels.INGEST_STATE)) {
        assertThat(limit).as(channel.name()).isNotNull();
        assertThat(Integer.parseInt(limit)).as(channel.name()).isGreaterThan(Page.MAX_BYTES);
      }
    }
  }

  @Test
  void shouldSayWhatEachChannelIsFor() {
    assertThat(Channels.all()).allSatisfy(channel -> assertThat(channel.purpose()).endsWith("."));
  }

  @Test
  void shouldRefuseAChannelWithoutPartitions() {
    assertThatThrownBy(
            () -> new Channel<>("x", 0, Serdes.String(), Serdes.String(), Map.of(), "None."))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
