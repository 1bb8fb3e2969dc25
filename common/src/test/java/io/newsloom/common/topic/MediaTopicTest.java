package io.newsloom.common.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaTopicTest {

  @ParameterizedTest
  @EnumSource
  void shouldBeFoundByIdAndBySlug(MediaTopic topic) {
    assertThat(MediaTopic.ofId(topic.id())).contains(topic);
    assertThat(MediaTopic.ofSlug(topic.slug())).contains(topic);
  }

  @ParameterizedTest
  @EnumSource
  void shouldHaveASlugThatFitsAChannelNameAndAUrl(MediaTopic topic) {
    assertThat(topic.slug()).matches("[a-z]+(-[a-z]+)*");
    assertThat(topic.id()).matches("medtop:\\d{2}000000");
    assertThat(topic.label()).isNotBlank();
  }

  @Test
  void shouldNotKnowOthers() {
    assertThat(MediaTopic.ofSlug("astrology")).isEmpty();
    assertThat(MediaTopic.ofId("medtop:18000000")).isEmpty();
  }
}
