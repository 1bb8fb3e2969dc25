package io.newsloom.standalone.house;

import io.newsloom.enrich.AnnotatorOptions;
import io.newsloom.standalone.data.DataDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code demo} and {@code up} can both be told: a picocli mixin. */
final class HouseOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Where everything is kept; delete it to begin anew. Unless given, .newsloom/demo or"
              + " .newsloom/data in the checkout.")
  private @Nullable Path data;

  @Option(
      names = "--desk-port",
      paramLabel = "PORT",
      description =
          "Port of the dashboard; 0 picks a free one (env NEWSLOOM_DESK_PORT, default"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_DESK_PORT:-8080}")
  private int deskPort = 8080;

  @Option(
      names = "--desk-host",
      paramLabel = "ADDRESS",
      description =
          "Address of the dashboard (env NEWSLOOM_DESK_HOST, default ${DEFAULT-VALUE}: this machine"
              + " only).",
      defaultValue = "${env:NEWSLOOM_DESK_HOST:-127.0.0.1}")
  private String deskHost = "127.0.0.1";

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      description = "Port of the embedded broker; 0 picks a free one (default ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private int kafkaPort;

  @Option(
      names = "--ops-port",
      paramLabel = "PORT",
      description =
          "Port of /health/live, /health/ready and /metrics; 0 picks a free one (env"
              + " NEWSLOOM_OPS_PORT, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_OPS_PORT:-0}")
  private int opsPort;

  @Mixin private AnnotatorOptions annotators = new AnnotatorOptions();

  Path data(String standard) {
    return data == null ? DataDirectory.standard(standard) : data;
  }

  Address desk() {
    return new Address(deskHost, deskPort);
  }

  Address ops() {
    return new Address("127.0.0.1", opsPort);
  }

  AnnotatorOptions annotators() {
    return annotators;
  }

  int kafkaPort() {
    return kafkaPort;
  }
}
