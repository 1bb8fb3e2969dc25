package io.newsloom.common.settings;

import picocli.CommandLine.Option;

/** Where a service shows its health and metrics: a picocli mixin. */
public final class OpsSettings {

  @Option(
      names = "--ops-port",
      paramLabel = "PORT",
      description =
          "Port of /health/live, /health/ready and /metrics; 0 picks a free one (env"
              + " NEWSLOOM_OPS_PORT, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_OPS_PORT:-9464}")
  private int port = 9464;

  @Option(
      names = "--ops-host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (env NEWSLOOM_OPS_HOST, default ${DEFAULT-VALUE}).",
      defaultValue = "${env:NEWSLOOM_OPS_HOST:-127.0.0.1}")
  private String host = "127.0.0.1";

  public int port() {
    return port;
  }

  public String host() {
    return host;
  }
}
