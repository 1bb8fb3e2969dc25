package io.newsloom.common.telemetry;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.newsloom.common.settings.OpsSettings;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one service as its own process until it is told to stop or fails for good. */
public final class ServiceMain {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceMain.class);
  private static final long HEALTH_CHECK_MILLIS = 500;

  private ServiceMain() {}

  /**
   * Starts the service and its ops server and blocks.
   *
   * @return the process's exit code: 0 after a signal, 1 after the service failed
   */
  public static int run(Service service, OpsSettings ops, PrometheusMeterRegistry registry)
      throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.countDown();
                  await(stopped);
                },
                "stop-" + service.name()));
    try (service;
        OpsServer server = new OpsServer(ops.host(), ops.port(), List.of(service), registry)) {
      service.start();
      LOG.info(
          "{} started; health and metrics on http://{}:{}",
          service.name(),
          ops.host(),
          server.port());
      while (!stop.await(HEALTH_CHECK_MILLIS, TimeUnit.MILLISECONDS)) {
        Health health = service.health();
        if (!health.live()) {
          LOG.error("{} failed: {}", service.name(), health.detail());
          return 1;
        }
      }
      LOG.info("{} is stopping", service.name());
      return 0;
    } finally {
      stopped.countDown();
    }
  }

  private static void await(CountDownLatch stopped) {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
