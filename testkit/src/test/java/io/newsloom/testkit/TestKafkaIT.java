package io.newsloom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import java.time.Instant;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KafkaExtension.class)
class TestKafkaIT {

  private static final SourceRef SOURCE = new SourceRef("test", "Test", "import", null);

  @Test
  void shouldCarryTheLargestPage(TestKafka kafka) throws Exception {
    Page page = page(new byte[Page.MAX_BYTES]);
    try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
      producer.send(PageRecords.write(Channels.PAGES, page)).get();
    }

    var record = kafka.readAtLeast(Channels.PAGES, 1).get(0);

    assertThat(PageRecords.read(record.key(), record.headers(), record.value()).body())
        .hasSize(Page.MAX_BYTES);
  }

  @Test
  void shouldReadOnlyWhatWasCommitted(TestKafka kafka) throws Exception {
    try (KafkaProducer<String, byte[]> producer = kafka.producer("committer")) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(Channels.REJECTS.name(), "aborted", new byte[0])).get();
      producer.abortTransaction();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(Channels.REJECTS.name(), "committed", new byte[0])).get();
      producer.commitTransaction();
    }

    assertThat(kafka.readAll(Channels.REJECTS)).extracting("key").containsExactly("committed");
  }

  private static Page page(byte[] body) {
    String url = "https://example.org/large";
    Fetch fetch = Fetch.plain(url, "text/html", Instant.parse("2026-01-15T18:20:00Z"), SOURCE);
    return Page.of(NormalizedUrl.of(url).orElseThrow(), fetch, body);
  }
}
