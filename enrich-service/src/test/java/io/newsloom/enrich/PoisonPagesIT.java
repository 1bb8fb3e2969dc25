package io.newsloom.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Law 8 with the house's own extractor: whatever is on a page, the pages after it are read. */
@ExtendWith(KafkaExtension.class)
class PoisonPagesIT {

  private static final SourceRef SOURCE = new SourceRef("gazette", "The Gazette", "rss", null);
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;
  private static final String GOOD =
      """
      <html lang="en"><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1>
      <p>The bridge over the river opened on Monday, after two years in which cars went round.</p>
      <p>The mayor was the first to cross it, on foot, and was followed by the town's schools.</p>
      </article></body></html>
      """;

  @Test
  void shouldSettleEveryPoisonPageAndReadOn(TestKafka kafka, @TempDir Path state) throws Exception {
    Map<String, byte[]> poison = poison();
    try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
      for (Map.Entry<String, byte[]> page : poison.entrySet()) {
        producer.send(write(page.getKey(), page.getValue())).get();
      }
      producer.send(new ProducerRecord<>(Channels.PAGES.name(), "no page at all", null)).get();
      for (int partition = 0; partition < Channels.PAGES.partitions(); partition++) {
        ProducerRecord<String, byte[]> good = write("good-" + partition, GOOD.getBytes(UTF_8));
        producer
            .send(
                new ProducerRecord<>(
                    good.topic(), partition, good.key(), good.value(), good.headers()))
            .get();
      }
    }

    EnrichConfig config = EnrichConfig.of(kafka.settings(), state);
    try (EnrichService service = new EnrichService(config, new SimpleMeterRegistry())) {
      service.start();
      int pages = poison.size() + 1 + Channels.PAGES.partitions();
      Map<String, Outcome> outcomes = new TreeMap<>();
      kafka
          .readAtLeast(Channels.OUTCOMES, pages)
          .forEach(record -> outcomes.put(record.key(), record.value()));

      assertThat(outcomes).hasSize(pages);
      assertThat(outcomes.values())
          .filteredOn(outcome -> outcome instanceof Outcome.Published)
          .as("those behind the poison, in every partition")
          .hasSizeGreaterThanOrEqualTo(Channels.PAGES.partitions());
      assertThat(outcomes.get(url("empty"))).isInstanceOf(Outcome.Rejected.class);
      assertThat(outcomes.get(url("oversize"))).isInstanceOf(Outcome.Rejected.class);
      assertThat(outcomes.get("no page at all")).isInstanceOf(Outcome.DeadLettered.class);
      assertThat(service.health().live()).isTrue();
    }
  }

  private static Map<String, byte[]> poison() {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    Map<String, byte[]> pages = new TreeMap<>();
    pages.put("empty", new byte[0]);
    pages.put("noise", noise);
    pages.put("invalid-utf8", "<h1>Caf\u00e9</h1><p>\ud800</p>".getBytes(UTF_8));
    pages.put("nested", ("<div>".repeat(100_000) + "<p>Deep.</p>").getBytes(UTF_8));
    pages.put("nested-inline", ("<b><i>".repeat(100_000) + "Deep.").getBytes(UTF_8));
    pages.put("attributes", ("<p " + "a=b ".repeat(200_000) + ">x</p>").getBytes(UTF_8));
    pages.put("oversize", new byte[FIFTY_MEGABYTES]);
    return pages;
  }

  private static ProducerRecord<String, byte[]> write(String name, byte[] body) {
    Fetch fetch = Fetch.plain(url(name), "text/html", MORNING, SOURCE);
    return PageRecords.write(
        Channels.PAGES, Page.of(NormalizedUrl.of(url(name)).orElseThrow(), fetch, body));
  }

  private static String url(String name) {
    return "https://gazette.example/" + name;
  }
}
