package io.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.page.Page;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.Site.Reply;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.PageState;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Law 2, with a process that is killed the hard way: nothing is lost, nothing is doubled. */
@ExtendWith(KafkaExtension.class)
class IngestCrashIT {

  private static final int FEEDS = 3;
  private static final int PAGES_PER_FEED = 60;
  private static final int ALL = FEEDS * PAGES_PER_FEED;

  private final Site site = new Site();

  @Test
  void shouldPublishEveryPageExactlyOnceThoughItIsKilledTwiceInMidLoad(
      TestKafka kafka, @TempDir Path directory) throws Exception {
    try (site) {
      fillSite();
      Path sources = sourcesFile(directory);

      killAfter(kafka, sources, ALL / 4);
      killAfter(kafka, sources, ALL / 2);
      Process last = start(kafka, sources);
      try {
        kafka.readAtLeast(Channels.PAGES, ALL);
        int polls = site.requests("/feed0").size();
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> site.requests("/feed0").size() >= polls + 2);
      } finally {
        last.destroy();
      }
      assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();

      List<Page> pages = Ingesting.pages(kafka.readAll(Channels.PAGES));
      assertThat(pages).extracting(page -> page.id().value()).doesNotHaveDuplicates().hasSize(ALL);
      assertThat(shaByPage(pages)).isEqualTo(shaByPage(Ingesting.ledger(kafka)));
    }
  }

  private void killAfter(TestKafka kafka, Path sources, int pages) throws Exception {
    Process process = start(kafka, sources);
    try {
      kafka.readAtLeast(Channels.PAGES, pages);
    } finally {
      process.destroyForcibly(); // SIGKILL: no hook runs, nothing is flushed
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(kafka.readAll(Channels.PAGES))
        .as("the kill came in the middle of the load")
        .hasSizeLessThan(ALL);
  }

  private Process start(TestKafka kafka, Path sources) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            IngestMain.class.getName(),
            "--kafka",
            kafka.bootstrapServers(),
            "--sources",
            sources.toString(),
            "--ops-port",
            "0")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(sources.resolveSibling("log").toFile()))
        .start();
  }

  private void fillSite() {
    for (int feed = 0; feed < FEEDS; feed++) {
      Map<String, String> titles = new TreeMap<>();
      for (int page = 0; page < PAGES_PER_FEED; page++) {
        String path = "/" + feed + "/" + page;
        titles.put(path, "Page " + path);
        site.put(path, Reply.html("<p>Page " + path + "</p>"));
      }
      site.put("/feed" + feed, Reply.xml(site.rss(titles)).with("ETag", "\"feed" + feed + "\""));
    }
  }

  private Path sourcesFile(Path directory) throws IOException {
    StringBuilder yaml =
        new StringBuilder("per-host-delay: 20ms\nallow-hosts: [127.0.0.1]\nsources:\n");
    for (int feed = 0; feed < FEEDS; feed++) {
      yaml.append(
          "  - {id: feed%d, every: 1s, slowest: 1s, url: \"%s\"}\n"
              .formatted(feed, site.url("/feed" + feed)));
    }
    return Files.writeString(directory.resolve("sources.yml"), yaml);
  }

  private static Map<NormalizedUrl, String> shaByPage(List<Page> pages) throws Exception {
    Map<NormalizedUrl, String> shas = new TreeMap<>();
    for (Page page : pages) {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(page.body());
      shas.put(page.id(), HexFormat.of().formatHex(sha));
    }
    return shas;
  }

  private static Map<NormalizedUrl, String> shaByPage(Ledger ledger) {
    Map<NormalizedUrl, String> shas = new TreeMap<>();
    ledger
        .pages()
        .forEach(
            (id, page) -> {
              PageState.Published published = page.published();
              shas.put(id, published == null ? "never published" : published.sha256());
            });
    return shas;
  }
}
