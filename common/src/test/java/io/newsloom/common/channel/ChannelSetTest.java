package io.newsloom.common.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.newsloom.common.topic.MediaTopic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelSetTest {

  private static final ChannelSet SHADOW = new ChannelSet("shadow");

  @Test
  void shouldBeTheLiveChannelsWithoutAName() {
    assertThat(ChannelSet.LIVE.articles()).isSameAs(Channels.ARTICLES);
    assertThat(Channels.all()).containsAll(ChannelSet.LIVE.all());
  }

  @Test
  void shouldShareNoChannelWithTheLiveOnes() {
    List<String> live = names(Channels.all());

    assertThat(names(SHADOW.all())).hasSize(22).doesNotContainAnyElementsOf(live);
    assertThat(SHADOW.ofTopic(MediaTopic.SPORT).name()).isEqualTo("newsloom.shadow.topic.sport");
  }

  @Test
  void shouldBeLikeTheLiveChannelsInAllElse() {
    assertThat(SHADOW.articles().config()).isEqualTo(Channels.ARTICLES.config());
    assertThat(SHADOW.articles().partitions()).isEqualTo(Channels.ARTICLES.partitions());
  }

  @Test
  void shouldRefuseANameThatNoChannelCanHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ChannelSet("a.b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChannelSet("Shadow"));
  }

  private static List<String> names(List<Channel<?, ?>> channels) {
    return channels.stream().<String>map(Channel::name).toList();
  }
}
