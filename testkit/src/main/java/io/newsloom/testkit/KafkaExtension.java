package io.newsloom.testkit;

import io.newsloom.broker.EmbeddedBroker;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;

/**
 * Gives a test class a broker with every channel created, as a {@link TestKafka} parameter: {@code
 * -Dkafka.it=embedded} (the default) in this JVM, {@code -Dkafka.it=docker} in a container. Each
 * test class has a broker of its own, so that channels start empty.
 */
public final class KafkaExtension implements BeforeAllCallback, ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(KafkaExtension.class);
  private static final String IMAGE = "apache/kafka:4.3.1";
  private static final int WORLD_READABLE = 0100644;

  /** What a broker says at INFO is thousands of lines, and no test's business. */
  private static final String QUIET_LOG =
      """
      Configuration:
        Appenders:
          Console:
            name: STDOUT
            PatternLayout:
              pattern: "[%d] %p %m (%c)%n"
        Loggers:
          Root:
            level: WARN
            AppenderRef:
              - ref: STDOUT
      """;

  @Override
  public void beforeAll(ExtensionContext context) {
    Broker broker = start(System.getProperty("kafka.it", "embedded"));
    context.getStore(NAMESPACE).put(Broker.class, broker);
    new ChannelAdmin(broker.kafka().clientProperties(), Optional.of((short) 1))
        .createOrCheck(Channels.all());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestKafka.class;
  }

  @Override
  public TestKafka resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Broker broker = context.getStore(NAMESPACE).get(Broker.class, Broker.class);
    if (broker == null) {
      throw new IllegalStateException("no broker: is the extension registered on the class?");
    }
    return broker.kafka();
  }

  static Broker start(String kind) {
    return switch (kind) {
      case "embedded" -> embedded();
      case "docker" -> docker();
      default ->
          throw new IllegalArgumentException("kafka.it=" + kind + ": say embedded or docker");
    };
  }

  private static Broker embedded() {
    try {
      Path directory = Files.createTempDirectory("newsloom-it-");
      EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
      return new Broker(
          new TestKafka(broker.bootstrapServers()),
          () -> {
            broker.close();
            delete(directory);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("resource") // closed with the store
  private static Broker docker() {
    KafkaContainer container =
        new KafkaContainer(IMAGE)
            .waitingFor(new AnswersAdmin())
            .withCopyToContainer(quietLog(), "/mnt/shared/config/log4j2.yaml")
            .withCopyToContainer(quietLog(), "/mnt/shared/config/tools-log4j2.yaml")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
            .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
            .withEnv("KAFKA_MESSAGE_MAX_BYTES", "" + 10 * 1024 * 1024)
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    container.start();
    return new Broker(new TestKafka(container.getBootstrapServers()), container::stop);
  }

  /** A new one for each file: the container keeps its copies by identity. */
  private static Transferable quietLog() {
    return Transferable.of(QUIET_LOG, WORLD_READABLE);
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closed by JUnit with the store it is kept in. */
  record Broker(TestKafka kafka, Runnable stop) implements AutoCloseable {
    @Override
    public void close() {
      stop.run();
    }
  }
}
