package io.newsloom.common.telemetry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.json.Json;
import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * {@code /health/live}, {@code /health/ready} and {@code /metrics} of the services in this process.
 */
public final class OpsServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService executor;
  private final List<? extends Service> services;
  private final PrometheusMeterRegistry registry;

  /**
   * Listens at once.
   *
   * @param port 0 picks a free one
   * @throws SettingsException if the port is in use
   */
  public OpsServer(
      String host, int port, List<? extends Service> services, PrometheusMeterRegistry registry) {
    this.services = List.copyOf(services);
    this.registry = registry;
    try {
      this.server = HttpServer.create(new InetSocketAddress(host, port), 0);
    } catch (IOException e) {
      throw new SettingsException(
          "cannot listen on " + host + ":" + port + " for health and metrics", e);
    }
    this.executor =
        Executors.newFixedThreadPool(
            2,
            task -> {
              Thread thread = new Thread(task, "ops");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(executor);
    server.createContext("/health/live", exchange -> health(exchange, Health::live));
    server.createContext("/health/ready", exchange -> health(exchange, Health::ready));
    server.createContext("/metrics", this::metrics);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void health(HttpExchange exchange, Predicate<Health> good) throws IOException {
    Map<String, Health> all = new TreeMap<>();
    services.forEach(service -> all.put(service.name(), service.health()));
    boolean ok = all.values().stream().allMatch(good);
    answer(exchange, ok ? 200 : 503, "application/json", Json.mapper().writeValueAsBytes(all));
  }

  private void metrics(HttpExchange exchange) throws IOException {
    byte[] body = registry.scrape().getBytes(StandardCharsets.UTF_8);
    answer(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", body);
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdown();
  }
}
