package io.newsloom.common.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SettingsTest {

  @Test
  void shouldReachKafkaWhereTheOptionSays() {
    assertThat(kafka("--kafka", "a:1,b:2").bootstrapServers()).isEqualTo("a:1,b:2");
    assertThat(kafka("--kafka", "a:1").clientProperties())
        .containsEntry("bootstrap.servers", "a:1");
  }

  @Test
  void shouldAddTheSettingsOfAFileButReachKafkaWhereTheOptionSays(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("client.properties");
    Files.writeString(file, "security.protocol=SSL\nbootstrap.servers=elsewhere:1\n");

    assertThat(kafka("--kafka", "a:1", "--kafka-config", file.toString()).clientProperties())
        .containsEntry("security.protocol", "SSL")
        .containsEntry("bootstrap.servers", "a:1");
  }

  @Test
  void shouldNameASettingsFileThatIsNotThere(@TempDir Path directory) {
    KafkaSettings settings =
        kafka("--kafka-config", directory.resolve("absent.properties").toString());

    assertThatThrownBy(settings::clientProperties)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("absent.properties");
  }

  @Test
  void shouldListenOnTheLoopbackInterfaceUnlessTold() {
    OpsSettings ops = CommandLine.populateCommand(new OpsSettings());

    assertThat(ops.host()).isEqualTo("127.0.0.1");
    assertThat(ops.port()).isEqualTo(9464);
    assertThat(CommandLine.populateCommand(new OpsSettings(), "--ops-host", "0.0.0.0").host())
        .isEqualTo("0.0.0.0");
  }

  private static KafkaSettings kafka(String... args) {
    return CommandLine.populateCommand(new KafkaSettings(), args);
  }
}
