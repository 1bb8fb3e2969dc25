package io.newsloom.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A durable single-node KRaft broker of Kafka's production classes, in this JVM, on the loopback
 * interface. What is acknowledged survives a crash of the process, not a power cut: that needs
 * replicas. When its disk fails for good, Kafka ends the process.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private static final int MAX_RECORD_BYTES = 10 * 1024 * 1024;

  private final KafkaRaftServer server;
  private final DirectoryLock lock;
  private final String bootstrapServers;

  private EmbeddedBroker(KafkaRaftServer server, DirectoryLock lock, String bootstrapServers) {
    this.server = server;
    this.lock = lock;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts a broker on its data directory, which is formatted first if it is new.
   *
   * @param directory where the log lives; one broker at a time may use it
   * @param port the port clients connect to; 0 picks a free one
   * @throws BrokerException if the port or the directory is in use or cannot be used
   */
  public static EmbeddedBroker start(Path directory, int port) {
    Path data = directory.toAbsolutePath();
    try {
      int clientPort = reserve(port);
      Files.createDirectories(data);
      DirectoryLock lock = DirectoryLock.take(data);
      try {
        return start(data, clientPort, lock);
      } catch (Exception e) {
        lock.close();
        throw e;
      }
    } catch (BrokerException e) {
      throw e;
    } catch (Exception e) { // Kafka's Scala classes throw checked exceptions they don't declare
      throw new BrokerException(
          "cannot start the embedded broker on " + directory + ": " + e.getMessage(), e);
    }
  }

  private static EmbeddedBroker start(Path data, int clientPort, DirectoryLock lock)
      throws Exception {
    if (!Files.exists(data.resolve("meta.properties"))) {
      format(data);
    }
    Properties settings = settings(data, clientPort, reserve(0));
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
    server.startup();
    return new EmbeddedBroker(server, lock, "127.0.0.1:" + clientPort);
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Waits until the broker ends. */
  public void await() {
    server.awaitShutdown();
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kafka wants to know its ports before it listens; a free one is bound and let go. */
  private static int reserve(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new BrokerException("port " + port + " is in use: choose another", e);
    }
  }

  private static void format(Path data) throws Exception {
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(1)
        .setClusterId(Uuid.randomUuid().toString())
        .setControllerListenerName("CONTROLLER")
        .setDirectories(List.of(data.toString()))
        .setMetadataLogDirectory(data.toString())
        .setIgnoreFormatted(true)
        .run();
  }

  private static Properties settings(Path data, int clientPort, int controllerPort) {
    Properties p = new Properties();
    p.put("process.roles", "broker,controller");
    p.put("node.id", "1");
    p.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    p.put("controller.listener.names", "CONTROLLER");
    p.put("inter.broker.listener.name", "PLAINTEXT");
    p.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:" + clientPort + ",CONTROLLER://127.0.0.1:" + controllerPort);
    p.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + clientPort);
    p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.put("log.dirs", data.toString());
    // One node holds every internal topic.
    p.put("offsets.topic.replication.factor", "1");
    p.put("transaction.state.log.replication.factor", "1");
    p.put("transaction.state.log.min.isr", "1");
    p.put("share.coordinator.state.topic.replication.factor", "1");
    p.put("share.coordinator.state.topic.min.isr", "1");
    p.put("offsets.topic.num.partitions", "4");
    p.put("transaction.state.log.num.partitions", "4");
    p.put("share.coordinator.state.topic.num.partitions", "1");
    p.put("default.replication.factor", "1");
    p.put("auto.create.topics.enable", "false");
    p.put("message.max.bytes", "" + MAX_RECORD_BYTES);
    // Small and quick to start: this broker shares a JVM.
    p.put("group.initial.rebalance.delay.ms", "0");
    p.put("log.cleaner.dedupe.buffer.size", "4194304");
    p.put("num.network.threads", "2");
    p.put("num.io.threads", "4");
    p.put("background.threads", "2");
    p.put("broker.heartbeat.interval.ms", "200");
    // Nobody can take over: to fence the one broker of a busy machine only fails its clients.
    p.put("broker.session.timeout.ms", "60000");
    return p;
  }
}
