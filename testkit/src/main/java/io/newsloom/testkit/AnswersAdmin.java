package io.newsloom.testkit;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.kafka.KafkaContainer;

/**
 * Ready when the broker answers a client. A line in its log, the container's own way, depends on
 * how an image is made to log.
 */
final class AnswersAdmin extends AbstractWaitStrategy {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final int ANSWER_MILLIS = 5_000;

  @Override
  protected void waitUntilReady() {
    if (!(waitStrategyTarget instanceof KafkaContainer kafka)) {
      throw new IllegalStateException(waitStrategyTarget + " is no Kafka container");
    }
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", kafka.getBootstrapServers(),
            "request.timeout.ms", ANSWER_MILLIS,
            "default.api.timeout.ms", ANSWER_MILLIS);
    Awaitility.await("Kafka in " + kafka.getDockerImageName())
        .atMost(startupTimeout)
        .pollInterval(POLL)
        .failFast("the container has stopped", () -> !kafka.isRunning())
        .ignoreExceptions()
        .until(
            () -> {
              try (Admin admin = Admin.create(settings)) {
                return !admin.describeCluster().nodes().get().isEmpty();
              }
            });
  }
}
