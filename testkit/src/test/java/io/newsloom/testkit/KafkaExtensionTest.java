package io.newsloom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KafkaExtensionTest {

  @Test
  void shouldSayWhichKindsOfBrokerThereAre() {
    assertThatThrownBy(() -> KafkaExtension.start("zookeeper").close())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kafka.it=zookeeper: say embedded or docker");
  }

  @Test
  void shouldHandAServiceTheSettingsOfTheBroker() {
    TestKafka kafka = new TestKafka("127.0.0.1:9092");

    assertThat(kafka.settings().bootstrapServers()).isEqualTo(kafka.bootstrapServers());
    assertThat(kafka.clientProperties())
        .containsEntry("bootstrap.servers", kafka.bootstrapServers());
  }
}
