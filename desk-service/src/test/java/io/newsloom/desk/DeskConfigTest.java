package io.newsloom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DeskConfigTest {

  private static final KafkaSettings NO_KAFKA = new KafkaSettings("127.0.0.1:1");

  @Test
  void shouldRefuseLimitsThatMakeNoSense() {
    DeskConfig config = DeskConfig.of(NO_KAFKA, "127.0.0.1", 0);

    assertThatThrownBy(() -> config.withCapacity(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(config.withImages(true).images()).isTrue();
  }

  @Test
  void shouldExplainEveryOption() {
    assertThat(new CommandLine(new DeskCommand()).getUsageMessage())
        .contains("--desk-port", "NEWSLOOM_DESK_PORT", "--desk-images", "--kafka", "--ops-port");
  }

  @Test
  void shouldSayInOneLineThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        DeskService desk =
            new DeskService(
                DeskConfig.of(NO_KAFKA, "127.0.0.1", taken.getLocalPort()),
                new SimpleMeterRegistry())) {
      assertThatThrownBy(desk::start)
          .isInstanceOf(SettingsException.class)
          .hasMessageContaining("cannot listen on 127.0.0.1:" + taken.getLocalPort())
          .hasMessageNotContaining("\n");
    }
  }
}
