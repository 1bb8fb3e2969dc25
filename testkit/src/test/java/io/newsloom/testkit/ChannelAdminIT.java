package io.newsloom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaExtension.class)
class ChannelAdminIT {

  private final ChannelAdmin admin;

  ChannelAdminIT(TestKafka kafka) {
    this.admin = new ChannelAdmin(kafka.clientProperties(), Optional.empty());
  }

  @Test
  void shouldFindEveryChannelAsDefined() {
    assertThat(admin.check(Channels.all())).isEmpty();
  }

  @Test
  void shouldCreateAChannelOnce() {
    List<Channel<?, ?>> once = List.of(channel("test.once", 2, Map.of()));

    assertThat(admin.createOrCheck(once)).containsExactly("test.once");
    assertThat(admin.createOrCheck(once)).isEmpty();
  }

  @Test
  void shouldSayWhatIsMissingAndCreateNothing() {
    List<Channel<?, ?>> absent = List.of(channel("test.absent", 1, Map.of()));

    assertThat(admin.check(absent)).containsExactly("test.absent is missing");
    assertThat(admin.check(absent)).containsExactly("test.absent is missing");
    assertThatThrownBy(() -> admin.require(absent))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("test.absent");
  }

  @Test
  void shouldSayWhereAChannelDiffersFromItsDefinition() {
    admin.createOrCheck(List.of(channel("test.drift", 1, Map.of("retention.ms", "1000"))));
    List<Channel<?, ?>> defined = List.of(channel("test.drift", 3, Map.of("retention.ms", "2000")));

    assertThat(admin.check(defined))
        .containsExactly(
            "test.drift has partitions=1, not 3", "test.drift has retention.ms=1000, not 2000");
    assertThatThrownBy(() -> admin.createOrCheck(defined))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("partitions=1, not 3");
  }

  private static Channel<?, ?> channel(String name, int partitions, Map<String, String> config) {
    return new Channel<>(
        name, partitions, Serdes.String(), Serdes.ByteArray(), config, "For a test.");
  }
}
