package io.newsloom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Event streams. The desk's log is kept short, so that resuming has to read the channel. */
@ExtendWith(KafkaExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamIT {

  private static final int LOG = 8;

  private TestKafka kafka;
  private TestDesk desk;

  @BeforeAll
  void start(TestKafka broker) {
    kafka = broker;
    desk = TestDesk.start(kafka, config -> config.withLogEvents(LOG));
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void shouldTellOfPublishedUpdatedAndRetracted() {
    TestArticle article = TestArticle.of("life", "A life").from("life");
    try (TestStream stream = desk.stream("/streams/articles?source=life").awaitPlace()) {
      desk.publish(article.published());
      desk.publish(article.updated(2, "lead"));
      desk.publish(article.retracted(3));

      List<TestStream.Event> events = stream.await(3);

      assertThat(events)
          .extracting(TestStream.Event::name)
          .containsExactly("article.published", "article.updated", "article.retracted");
      assertThat(Json.mapper().readValue(events.get(1).data(), ArticleEvent.class))
          .isEqualTo(article.updated(2, "lead"));
    }
  }

  @Test
  void shouldSendOnlyWhatTheFilterWants() {
    try (TestStream stream =
        desk.stream("/streams/articles?source=filtered&language=uk&topic=sport").awaitPlace()) {
      desk.publish(TestArticle.of("n1", "Not Ukrainian").from("filtered").published());
      desk.publish(TestArticle.of("n2", "Не спорт").from("filtered").in("uk").published());
      TestArticle wanted =
          TestArticle.of("n3", "Футбол").from("filtered").in("uk").about(MediaTopic.SPORT);
      desk.publish(wanted.published());
      desk.publish(TestArticle.of("n4", "Football").from("filtered").published());
      desk.publish(wanted.retracted(2)); // says nothing of language and topic, and must come

      assertThat(stream.await(2))
          .extracting(TestStream.Event::name)
          .containsExactly("article.published", "article.retracted");
      assertThat(stream.events().get(0).data()).contains("Футбол");
    }
  }

  @Test
  void shouldSendOnlyArticlesThatNameTheEntity() {
    var putin = TestArticle.person("Q7747", "Путин", "Vladimir Putin");
    try (TestStream stream =
        desk.stream("/streams/articles?source=named&entity=Q7747").awaitPlace()) {
      desk.publish(TestArticle.of("p1", "Nobody").from("named").published());
      TestArticle wanted = TestArticle.of("p2", "Somebody").from("named").naming(putin);
      desk.publish(wanted.published());
      desk.publish(wanted.retracted(2)); // names nobody, and must come

      assertThat(stream.await(2))
          .extracting(TestStream.Event::name)
          .containsExactly("article.published", "article.retracted");
    }
  }

  @Test
  void shouldResumeWithExactlyWhatWasMissedFromTheLog() {
    String lastId = readOneAndLeave("short");
    publish("short", 1, LOG / 2);

    try (TestStream back = desk.stream("/streams/articles?source=short", "Last-Event-ID", lastId)) {
      assertThat(paths(back.await(LOG / 2 - 1)))
          .containsExactlyInAnyOrderElementsOf(named("short", 1, LOG / 2));
    }
  }

  @Test
  void shouldResumeWithExactlyWhatWasMissedFromTheChannelWhenTheLogIsTooShort() {
    String lastId = readOneAndLeave("long");
    int missed = 40 * LOG;
    publish("long", 1, missed);
    desk.awaitHeld(article("long", missed - 1).id(), 1);

    try (TestStream back = desk.stream("/streams/articles?source=long&lastEventId=" + lastId)) {
      back.await(missed - 1);
      publish("long", missed, missed + 3);
      assertThat(paths(back.await(missed + 2)))
          .containsExactlyInAnyOrderElementsOf(named("long", 1, missed + 3));
    }
  }

  @Test
  void shouldResumeAnywhereInAStreamWithoutLossOrRepetition() {
    publish("anywhere", 0, 30);
    List<TestStream.Event> all;
    try (TestStream stream = desk.stream("/streams/articles?source=anywhere&from=beginning")) {
      all = stream.await(30);
    }
    for (int left : List.of(1, 7, 15, 29)) {
      try (TestStream back =
          desk.stream(
              "/streams/articles?source=anywhere", "Last-Event-ID", all.get(left - 1).id())) {
        List<String> seen = paths(all.subList(0, left));
        assertThat(paths(back.await(30 - left)))
            .doesNotContainAnyElementsOf(seen)
            .hasSize(30 - left)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void shouldNotTellWhatIsNotCommitted() {
    Properties properties = kafka.clientProperties();
    properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "stream-it");
    try (TestStream stream = desk.stream("/streams/articles?source=tx").awaitPlace();
        var producer =
            new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(TestDesk.record(article("tx", 0).published()));
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(TestDesk.record(article("tx", 1).published()));
      producer.commitTransaction();

      assertThat(paths(stream.await(1))).containsExactly("tx-1");
    }
  }

  @Test
  void shouldTakeAPositionOfAChannelThatIsNoMoreForItsEnd() {
    try (TestStream stream =
        desk.stream(
            "/streams/articles?source=reset",
            "Last-Event-ID",
            "0-900000.1-900000.2-900000.3-900000")) {
      // The position it gets is known by the event that comes, whatever it is.
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                desk.publish(article("reset", stream.events().size()).published());
                return !stream.events().isEmpty();
              });
      assertThat(stream.events().get(0).id()).doesNotContain("900000");
    }
  }

  @Test
  void shouldSendRowsToTheDashboard() {
    try (TestStream stream = desk.stream("/streams/rows?source=rows").awaitPlace()) {
      desk.publish(TestArticle.of("rows-0", "A\nrow").from("rows").published());

      TestStream.Event row = stream.await(1).get(0);

      assertThat(row.name()).isEqualTo("row");
      assertThat(row.data()).contains("<article", "A row</a>");
    }
  }

  @Test
  void shouldNotLetASlowSubscriberHoldAnother() throws IOException {
    String padding = "x".repeat(100_000);
    int events = 300;
    try (TestDesk desk = TestDesk.start(kafka, config -> config.withLogEvents(100));
        Socket slow = new Socket();
        TestStream fast = desk.stream("/streams/articles?source=heavy").awaitPlace()) {
      slow.setReceiveBufferSize(4096);
      slow.connect(new InetSocketAddress("127.0.0.1", desk.service().port()));
      slow.getOutputStream()
          .write(
              "GET /streams/articles?source=heavy HTTP/1.1\r\nHost: desk\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      Awaitility.await().until(() -> slow.getInputStream().available() > 0);

      for (int i = 0; i < events; i++) {
        desk.publish(article("heavy", i).body(new Block.Paragraph(padding)).published());
      }

      assertThat(paths(fast.await(events)))
          .containsExactlyInAnyOrderElementsOf(named("heavy", 0, events));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> desk.measured("newsloom.desk.subscribers.dropped") == 1);
      assertThat(endsAfterWhatWasSent(slow)).isTrue();
    }
  }

  @Test
  void shouldRefuseMoreStreamsThanAllowed() {
    try (TestDesk small = TestDesk.start(kafka, config -> config.withMaxStreams(1));
        TestStream first = small.stream("/streams/articles").awaitPlace()) {
      assertThat(first.status()).isEqualTo(200);
      var refused = small.get("/streams/articles");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();

      first.close();

      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> small.gauge("newsloom.desk.subscribers") == 0);
    }
  }

  /** Reads what is left in the connection; it must end, whether cleanly or not. */
  private static boolean endsAfterWhatWasSent(Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    try {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true; // reset by the desk
    }
  }

  /** Where a client is that saw the first article of a source and went away. */
  private String readOneAndLeave(String source) {
    try (TestStream stream = desk.stream("/streams/articles?source=" + source).awaitPlace()) {
      publish(source, 0, 1);
      return stream.await(1).get(0).id();
    }
  }

  private void publish(String source, int from, int to) {
    IntStream.range(from, to).forEach(i -> desk.publish(article(source, i).published()));
  }

  private static TestArticle article(String source, int number) {
    return TestArticle.of(source + "-" + number, "Number " + number).from(source);
  }

  private static List<String> named(String source, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> source + "-" + i).toList();
  }

  private static List<String> paths(List<TestStream.Event> events) {
    return events.stream()
        .map(event -> Json.mapper().readValue(event.data(), ArticleEvent.class).id())
        .map(id -> id.substring("https://news.example/".length()))
        .toList();
  }
}
