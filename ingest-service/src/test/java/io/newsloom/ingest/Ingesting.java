package io.newsloom.ingest;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.page.UnreadablePageException;
import io.newsloom.ingest.source.Source;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.SourceHealth;
import io.newsloom.ingest.state.SourceHealth.Status;
import io.newsloom.ingest.state.StateRecords;
import io.newsloom.ingest.state.Update;
import io.newsloom.testkit.TestKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Sources as tests want them, impatient and on loopback, and what became of them. */
final class Ingesting {

  private static final Duration EVERY = Duration.ofMillis(300);

  private Ingesting() {}

  static Sources sources(Source... sources) {
    return new Sources(
        "Newsloom-Test/1.0",
        Duration.ofMillis(1),
        List.of("127.0.0.1"),
        Duration.ofDays(1),
        List.of(sources));
  }

  static Source source(String id, String url) {
    return source(id, url, List.of());
  }

  static Source source(String id, String url, List<Duration> revisit) {
    return new Source(id, "Source " + id, url, null, null, EVERY, EVERY, revisit, true);
  }

  /** Pages in the order they were fetched. */
  static List<Page> pages(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .map(Ingesting::page)
        .sorted(Comparator.comparing(page -> page.fetch().fetchedAt()))
        .toList();
  }

  static Ledger ledger(TestKafka kafka) {
    Ledger ledger = new Ledger();
    updates(kafka).forEach(ledger::apply);
    return ledger;
  }

  /** The healths a source went through: one for each change of its status. */
  static List<SourceHealth> healths(TestKafka kafka, String source) {
    List<SourceHealth> healths = new ArrayList<>();
    for (Update update : updates(kafka)) {
      if (update instanceof Update.SourceIs is && is.state().id().equals(source)) {
        SourceHealth health = is.state().health();
        boolean changed =
            health != null
                && (healths.isEmpty()
                    || healths.get(healths.size() - 1).status() != health.status());
        if (changed) {
          healths.add(health);
        }
      }
    }
    return healths;
  }

  static List<Status> statuses(TestKafka kafka, String source) {
    return healths(kafka, source).stream().map(SourceHealth::status).toList();
  }

  private static List<Update> updates(TestKafka kafka) {
    return kafka.readAll(Channels.INGEST_STATE).stream()
        .map(record -> StateRecords.read(record.key(), record.value()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Page page(ConsumerRecord<String, byte[]> record) {
    try {
      return PageRecords.read(record.key(), record.headers(), record.value());
    } catch (UnreadablePageException e) {
      throw new AssertionError(e);
    }
  }
}
