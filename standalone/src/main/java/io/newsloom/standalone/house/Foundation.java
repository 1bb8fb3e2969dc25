package io.newsloom.standalone.house;

import io.newsloom.broker.EmbeddedBroker;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.standalone.data.DataDirectory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a house stands on: a Kafka with every channel, embedded or one that is already there. */
final class Foundation implements AutoCloseable {

  private final KafkaSettings kafka;
  private final @Nullable EmbeddedBroker broker;

  private Foundation(KafkaSettings kafka, @Nullable EmbeddedBroker broker) {
    this.kafka = kafka;
    this.broker = broker;
  }

  /**
   * Starts an embedded broker.
   *
   * @param port 0 picks a free one
   * @throws io.newsloom.broker.BrokerException if the port is in use
   */
  static Foundation embedded(DataDirectory data, int port, Narrator told) {
    EmbeddedBroker broker = EmbeddedBroker.start(data.broker(), port);
    try {
      told.step("kafka", broker.bootstrapServers() + "  embedded, keeps its data");
      KafkaSettings kafka = new KafkaSettings(broker.bootstrapServers());
      prepareChannels(kafka, Optional.of((short) 1), told);
      return new Foundation(kafka, broker);
    } catch (RuntimeException | Error e) {
      broker.close();
      throw e;
    }
  }

  /**
   * Uses a Kafka that is there.
   *
   * @throws io.newsloom.common.settings.SettingsException if it cannot be reached
   */
  static Foundation existing(KafkaSettings kafka, Narrator told) {
    told.step("kafka", kafka.bootstrapServers());
    prepareChannels(kafka, Optional.empty(), told);
    return new Foundation(kafka, null);
  }

  private static void prepareChannels(
      KafkaSettings kafka, Optional<Short> replicas, Narrator told) {
    List<String> created =
        new ChannelAdmin(kafka.clientProperties(), replicas).createOrCheck(Channels.all());
    told.step(
        "channels",
        Channels.all().size() + (created.isEmpty() ? ", as they were left" : ", created"));
  }

  KafkaSettings kafka() {
    return kafka;
  }

  @Override
  public void close() {
    if (broker != null) {
      broker.close();
    }
  }
}
