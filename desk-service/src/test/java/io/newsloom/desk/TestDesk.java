package io.newsloom.desk;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.testkit.TestKafka;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;

/** A desk that runs on a test's broker, and what is needed to feed and ask it. */
final class TestDesk implements AutoCloseable {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final KafkaProducer<String, byte[]> producer;
  private final HttpClient http = HttpClient.newHttpClient();
  private final DeskService desk;

  private TestDesk(TestKafka kafka, UnaryOperator<DeskConfig> settings) {
    this.producer = kafka.producer();
    this.desk =
        new DeskService(settings.apply(DeskConfig.of(kafka.settings(), "127.0.0.1", 0)), meters);
  }

  static TestDesk start(TestKafka kafka) {
    return start(kafka, config -> config);
  }

  static TestDesk start(TestKafka kafka, UnaryOperator<DeskConfig> settings) {
    TestDesk started = new TestDesk(kafka, settings);
    started.desk.start();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> started.desk.health().ready());
    return started;
  }

  DeskService service() {
    return desk;
  }

  double measured(String counter) {
    return meters.get(counter).counter().count();
  }

  double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  /** Puts an event on the articles channel. */
  void publish(ArticleEvent event) {
    producer.send(record(event));
  }

  static ProducerRecord<String, byte[]> record(ArticleEvent event) {
    return new ProducerRecord<>(
        Channels.ARTICLES.name(), event.id(), Json.mapper().writeValueAsBytes(event));
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + desk.port() + path);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("GET " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A page, as a browser asks for it. */
  String page(String path) {
    return get(path, "Accept", "text/html").body();
  }

  TestStream stream(String path, String... headers) {
    return new TestStream(http, uri(path), headers);
  }

  void awaitHeld(String articleId, int version) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              var answer = get("/articles/" + io.newsloom.desk.view.ArticleKey.of(articleId));
              return answer.statusCode() == 200
                  && answer.body().contains("\"version\":" + version + ",");
            });
  }

  @Override
  public void close() {
    desk.close();
    producer.close();
  }
}
