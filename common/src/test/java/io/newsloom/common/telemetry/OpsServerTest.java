package io.newsloom.common.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.settings.OpsSettings;
import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OpsServerTest {

  private final FakeService service = new FakeService();
  private final PrometheusMeterRegistry registry = Metrics.registry();
  private final OpsServer server = new OpsServer("127.0.0.1", 0, List.of(service), registry);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldBeLiveButNotReadyWhileItStarts() throws Exception {
    assertThat(get("/health/live").statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(get("/health/ready").body())
        .isEqualTo("{\"fake\":{\"live\":true,\"ready\":false,\"detail\":\"warming up\"}}");
  }

  @Test
  void shouldBeReadyWhenItsServicesAre() throws Exception {
    service.health = Health.ready("4 tasks");

    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldNotBeLiveOnceAServiceFailed() throws Exception {
    service.health = Health.failed("no disk");

    assertThat(get("/health/live").statusCode()).isEqualTo(503);
  }

  @Test
  void shouldShowOurMetersAndTheJvmsAndOfKafkasOnlyTheAllowed() throws Exception {
    registry.counter("newsloom.pages").increment();
    registry.gauge("kafka.stream.alive.stream.threads", 2);
    registry.gauge("kafka.stream.thread.poll.ratio", 0.5);

    assertThat(get("/metrics").body())
        .contains("newsloom_pages_total 1.0", "jvm_memory_used_bytes", "process_uptime_seconds")
        .contains("kafka_stream_alive_stream_threads 2.0")
        .doesNotContain("poll_ratio");
  }

  @Test
  void shouldSayThatAPortIsInUse() {
    assertThatThrownBy(
            () -> new OpsServer("127.0.0.1", server.port(), List.of(service), registry).close())
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("cannot listen on 127.0.0.1:" + server.port());
  }

  @Test
  void shouldPassAHealthCheckOnlyWhenReady() {
    URI ready = uri("/health/ready");

    assertThat(HealthCheck.isHealthy(ready)).isFalse();
    service.health = Health.ready("4 tasks");
    assertThat(HealthCheck.isHealthy(ready)).isTrue();
    server.close();
    assertThat(HealthCheck.isHealthy(ready)).isFalse();
  }

  @Test
  void shouldEndTheProcessWithAFailureWhenTheServiceFailed() throws InterruptedException {
    service.health = Health.failed("no disk");
    OpsSettings anyPort = CommandLine.populateCommand(new OpsSettings(), "--ops-port", "0");

    assertThat(ServiceMain.run(service, anyPort, registry)).isEqualTo(1);
    assertThat(service.started).isTrue();
    assertThat(service.closed.getCount()).isZero();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
