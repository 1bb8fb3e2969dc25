package io.newsloom.standalone.data;

import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Kafka a command talks to: the one it is told, or the one of a Newsloom that runs here. */
public final class KafkaChoice {

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      description =
          "Kafka bootstrap servers (env NEWSLOOM_KAFKA). Unless given, those of the 'up' or 'demo'"
              + " that runs here.",
      defaultValue = "${env:NEWSLOOM_KAFKA}")
  private @Nullable String bootstrapServers;

  @Option(
      names = "--kafka-config",
      paramLabel = "FILE",
      description =
          "A properties file with further Kafka client settings, such as TLS and SASL (env"
              + " NEWSLOOM_KAFKA_CONFIG).",
      defaultValue = "${env:NEWSLOOM_KAFKA_CONFIG}")
  private @Nullable Path configFile;

  /** What was chosen, or is running; empty if neither. */
  public Optional<KafkaSettings> settings() {
    return Optional.ofNullable(bootstrapServers)
        .or(KafkaChoice::ofRunning)
        .map(servers -> new KafkaSettings(servers, configFile));
  }

  /** True if the user named a Kafka. */
  public boolean explicit() {
    return bootstrapServers != null;
  }

  /**
   * What was chosen, or is running.
   *
   * @throws SettingsException if neither
   */
  public KafkaSettings require() {
    return settings()
        .orElseThrow(
            () ->
                new SettingsException(
                    "no Newsloom runs here: start 'newsloom demo' or 'newsloom up', or name a Kafka"
                        + " with --kafka HOST:PORT"));
  }

  private static Optional<String> ofRunning() {
    return List.of("data", "demo").stream()
        .map(DataDirectory::standard)
        .flatMap(directory -> DataDirectory.running(directory).stream())
        .map(Running::kafka)
        .findFirst();
  }
}
