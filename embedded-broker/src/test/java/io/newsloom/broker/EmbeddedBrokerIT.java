package io.newsloom.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedBrokerIT {

  private static final TopicPartition LETTERS = new TopicPartition("letters", 0);

  @Test
  void shouldKeepWhatWasAcknowledgedAcrossARestart(@TempDir Path directory) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
      createTopic(broker);
      assertThat(send(broker, "a").offset()).isZero();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
      assertThat(send(broker, "b").offset()).isEqualTo(1);
      assertThat(readTwo(broker)).containsExactly("a", "b");
    }
  }

  @Test
  void shouldServeTransactionsOnItsOwn(@TempDir Path directory) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
      createTopic(broker);
      Map<String, Object> settings =
          Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "writer");
      try (var producer =
          new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
        producer.initTransactions();
        producer.beginTransaction();
        var kept = producer.send(new ProducerRecord<>("letters", "kept"));
        producer.commitTransaction();
        assertThat(kept.get().offset()).isZero();
      }
      try (Admin admin = admin(broker)) {
        assertThat(admin.describeProducers(List.of(LETTERS)).all().get().get(LETTERS))
            .isNotNull()
            .satisfies(state -> assertThat(state.activeProducers()).hasSize(1));
      }
    }
  }

  @Test
  void shouldSayThatThePortIsInUse(@TempDir Path directory) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedBroker.start(directory, taken.getLocalPort()).close())
          .isInstanceOf(BrokerException.class)
          .hasMessage("port " + taken.getLocalPort() + " is in use: choose another");
    }
  }

  @Test
  void shouldSayWhichDirectoryIsInUse(@TempDir Path directory) {
    try (EmbeddedBroker first = EmbeddedBroker.start(directory, 0)) {
      assertThatThrownBy(() -> EmbeddedBroker.start(directory, 0).close())
          .isInstanceOf(BrokerException.class)
          .hasMessageContaining("another newsloom is running on " + directory);
      assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
    }
  }

  @Test
  void shouldSayWhichDirectoryCannotBeUsed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("data"), "a file, where a folder should be");

    assertThatThrownBy(() -> EmbeddedBroker.start(file, 0).close())
        .isInstanceOf(BrokerException.class)
        .hasMessageContaining(file.toString());
  }

  private static void createTopic(EmbeddedBroker broker) throws Exception {
    try (Admin admin = admin(broker)) {
      admin
          .createTopics(List.of(new NewTopic("letters", Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
  }

  private static Admin admin(EmbeddedBroker broker) {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  private static RecordMetadata send(EmbeddedBroker broker, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      return producer.send(new ProducerRecord<>("letters", value)).get();
    }
  }

  private static List<String> readTwo(EmbeddedBroker broker) {
    List<String> values = new ArrayList<>();
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(LETTERS));
      consumer.seekToBeginning(List.of(LETTERS));
      while (values.size() < 2) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
