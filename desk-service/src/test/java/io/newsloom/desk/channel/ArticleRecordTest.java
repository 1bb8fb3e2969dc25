package io.newsloom.desk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.json.Json;
import io.newsloom.desk.TestArticle;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ArticleRecordTest {

  @Test
  void shouldKeepTheJsonOfTheChannelAsItIs() {
    byte[] json = Json.mapper().writeValueAsBytes(TestArticle.of("a", "A").published());

    assertThat(ArticleRecord.read(record(json)).orElseThrow().json()).isSameAs(json);
  }

  @Test
  void shouldWriteJsonOfSeveralLinesOnOne() {
    byte[] json =
        Json.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(TestArticle.of("a", "A").published());

    ArticleRecord read = ArticleRecord.read(record(json)).orElseThrow();

    assertThat(new String(read.json(), StandardCharsets.UTF_8)).doesNotContain("\n");
    assertThat(read.event()).isEqualTo(TestArticle.of("a", "A").published());
  }

  @Test
  void shouldLeaveOutWhatIsNoArticleEvent() {
    assertThat(ArticleRecord.read(record("{".getBytes(StandardCharsets.UTF_8)))).isEmpty();
    assertThat(ArticleRecord.read(record("{}".getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // Kafka's own type does not say that a value may be missing
  void shouldLeaveOutATombstone() {
    assertThat(ArticleRecord.read(new ConsumerRecord<>("articles", 1, 7, new byte[0], null)))
        .isEmpty();
  }

  private static ConsumerRecord<byte[], byte[]> record(byte[] value) {
    return new ConsumerRecord<>("articles", 1, 7, new byte[0], value);
  }
}
