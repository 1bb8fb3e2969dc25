package io.newsloom.common.telemetry;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks a running service for its health and ends with 0 or 1: a container's health check that needs
 * nothing but the JVM.
 */
public final class HealthCheck {

  private static final int TIMEOUT_MILLIS = 3_000;

  private HealthCheck() {}

  /**
   * Ends the process with 0 if the service is healthy, with 1 otherwise.
   *
   * @param args the address to ask; by default readiness at {@code NEWSLOOM_OPS_PORT}
   */
  public static void main(String[] args) {
    String port = System.getenv().getOrDefault("NEWSLOOM_OPS_PORT", "9464");
    String url = args.length > 0 ? args[0] : "http://127.0.0.1:" + port + "/health/ready";
    System.exit(isHealthy(URI.create(url)) ? 0 : 1);
  }

  /** True if the address answers with 200; says on standard error what it answered otherwise. */
  static boolean isHealthy(URI url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      int status = connection.getResponseCode();
      if (status != 200) {
        System.err.println(url + " answers " + status);
      }
      return status == 200;
    } catch (IOException e) {
      System.err.println(url + " does not answer: " + e.getMessage());
      return false;
    }
  }
}
