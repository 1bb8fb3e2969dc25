package io.newsloom.enrich;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Laws 1 and 2 with a process that is killed the hard way, twice, in the middle of its work. */
@ExtendWith(KafkaExtension.class)
class EnrichCrashIT {

  private static final int ARTICLES = 900;

  /** Each article twice with a correction, and a page in ten that is none. */
  private static final int VERSIONS = 2;

  private static final int REJECTS = ARTICLES / 10;
  private static final int PAGES = ARTICLES * VERSIONS + REJECTS;
  private static final SourceRef SOURCE = new SourceRef("gazette", "The Gazette", "rss", null);
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

  @Test
  void shouldGiveEveryPageOneOutcomeAndDoubleNoEventThoughItIsKilledTwice(
      TestKafka kafka, @TempDir Path directory) throws Exception {
    publish(kafka);

    killAfter(kafka, directory, PAGES / 6);
    killAfter(kafka, directory, PAGES / 2);
    Process last = start(kafka, directory);
    try {
      kafka.readAtLeast(Channels.OUTCOMES, PAGES);
    } finally {
      last.destroy();
    }
    assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertEveryPageHasOneOutcome(kafka.readAll(Channels.OUTCOMES));
    assertNoEventIsDoubled(kafka.readAll(Channels.ARTICLES));
  }

  private static void assertEveryPageHasOneOutcome(List<ConsumerRecord<String, Outcome>> records) {
    assertThat(records)
        .extracting(record -> record.value().page())
        .doesNotHaveDuplicates()
        .hasSize(PAGES);
    assertThat(records).filteredOn(r -> r.value() instanceof Outcome.Published).hasSize(ARTICLES);
    assertThat(records).filteredOn(r -> r.value() instanceof Outcome.Updated).hasSize(ARTICLES);
    assertThat(records).filteredOn(r -> r.value() instanceof Outcome.Rejected).hasSize(REJECTS);
  }

  private static void assertNoEventIsDoubled(List<ConsumerRecord<String, ArticleEvent>> records) {
    Set<String> seen = new HashSet<>();
    for (ConsumerRecord<String, ArticleEvent> record : records) {
      assertThat(seen.add(record.key() + " v" + record.value().version()))
          .as("%s v%d once", record.key(), record.value().version())
          .isTrue();
    }
    assertThat(records.stream().collect(Collectors.groupingBy(ConsumerRecord::key)).values())
        .hasSize(ARTICLES)
        .allSatisfy(
            versions ->
                assertThat(versions).extracting(r -> r.value().version()).containsExactly(1, 2));
  }

  private static void publish(TestKafka kafka) {
    try (KafkaProducer<String, byte[]> producer = kafka.producer("publisher")) {
      producer.initTransactions();
      producer.beginTransaction();
      for (int version = 1; version <= VERSIONS; version++) {
        for (int article = 0; article < ARTICLES; article++) {
          producer.send(PageRecords.write(Channels.PAGES, article(article, version)));
        }
      }
      for (int reject = 0; reject < REJECTS; reject++) {
        producer.send(PageRecords.write(Channels.PAGES, page("/nothing/" + reject, "", MORNING)));
      }
      producer.commitTransaction();
    }
  }

  private static Page article(int number, int version) {
    String text =
        """
        <html lang="en"><head><title>Report %1$d</title></head><body><article><h1>Report %1$d</h1>
        <p>The council met on Monday and decided, after a long debate, on item %1$d of its agenda.</p>
        <p>In reading %2$d the members asked for more time, and for a report on the bridge.</p>
        <p>The decision takes effect in spring, said the mayor, and costs nobody anything.</p>
        </article></body></html>
        """
            .formatted(number, version);
    return page("/report/" + number, text, MORNING.plusSeconds(version));
  }

  private static Page page(String path, String html, Instant fetchedAt) {
    String url = "https://gazette.example" + path;
    return Page.of(
        NormalizedUrl.of(url).orElseThrow(),
        Fetch.plain(url, "text/html", fetchedAt, SOURCE),
        html.getBytes(UTF_8));
  }

  private static void killAfter(TestKafka kafka, Path directory, int outcomes) throws Exception {
    Process process = start(kafka, directory);
    try {
      kafka.readAtLeast(Channels.OUTCOMES, outcomes);
    } finally {
      process.destroyForcibly(); // SIGKILL: no hook runs, nothing is flushed
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(kafka.readAll(Channels.OUTCOMES))
        .as("the kill came in the middle of the load")
        .hasSizeLessThan(PAGES);
  }

  /**
   * On one state directory, as a container that is restarted; small commits, so that it is long.
   */
  private static Process start(TestKafka kafka, Path directory) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            EnrichMain.class.getName(),
            "--kafka",
            kafka.bootstrapServers(),
            "--state-dir",
            directory.resolve("state").toString(),
            "--lanes",
            "live",
            "--ops-port",
            "0")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("enrich.log").toFile()))
        .start();
  }
}
