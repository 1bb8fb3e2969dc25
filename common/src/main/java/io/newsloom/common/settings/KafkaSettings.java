package io.newsloom.common.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a service reaches Kafka: a picocli mixin, or built in code. */
public final class KafkaSettings {

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      description = "Kafka bootstrap servers (env NEWSLOOM_KAFKA, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_KAFKA:-localhost:9092}")
  private String bootstrapServers = "localhost:9092";

  @Option(
      names = "--kafka-config",
      paramLabel = "FILE",
      description =
          "A properties file with further Kafka client settings, such as TLS and SASL (env"
              + " NEWSLOOM_KAFKA_CONFIG).",
      defaultValue = "${env:NEWSLOOM_KAFKA_CONFIG}")
  private @Nullable Path configFile;

  /** For picocli, which fills the fields. */
  public KafkaSettings() {}

  public KafkaSettings(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  public KafkaSettings(String bootstrapServers, @Nullable Path configFile) {
    this.bootstrapServers = bootstrapServers;
    this.configFile = configFile;
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  /**
   * The settings every client of ours starts from.
   *
   * @throws SettingsException if the settings file cannot be read
   */
  public Properties clientProperties() {
    Properties properties = new Properties();
    if (configFile != null) {
      try (Reader reader = Files.newBufferedReader(configFile, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new SettingsException("cannot read the Kafka settings in " + configFile, e);
      }
    }
    properties.put("bootstrap.servers", bootstrapServers);
    return properties;
  }
}
