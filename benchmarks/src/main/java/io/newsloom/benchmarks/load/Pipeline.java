package io.newsloom.benchmarks.load;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A broker and enrich-service, each a process of its own, and pages between them. */
final class Pipeline implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(50);

  /** No outcome for so long is a stall. */
  private static final Duration STALL = Duration.ofSeconds(60);

  private static final String ENRICH = "io.newsloom.enrich.EnrichMain";

  private final Path folder;
  private final ChildJvm broker;
  private final String bootstrapServers;

  private Pipeline(Path folder, ChildJvm broker, String bootstrapServers) {
    this.folder = folder;
    this.broker = broker;
    this.bootstrapServers = bootstrapServers;
  }

  /** Starts a broker with every channel. */
  static Pipeline start(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    ChildJvm broker =
        ChildJvm.start(
            "broker",
            folder.resolve("broker.log"),
            List.of("-Xmx512m", "-XX:+UseSerialGC"),
            Map.of(),
            List.of(BrokerMain.class.getName(), folder.resolve("broker").toString()));
    try {
      String bootstrapServers = broker.awaitLine(BrokerMain.READY, START).strip();
      Pipeline pipeline = new Pipeline(folder, broker, bootstrapServers);
      new ChannelAdmin(pipeline.clientProperties(), Optional.of((short) 1))
          .createOrCheck(Channels.all());
      return pipeline;
    } catch (RuntimeException | InterruptedException e) {
      broker.close();
      throw e;
    }
  }

  private Properties clientProperties() {
    return new KafkaSettings(bootstrapServers).clientProperties();
  }

  /** Writes the corpus to the pages channel and returns how many pages that was. */
  int load(Corpus corpus, int copies) {
    return new PageLoad(clientProperties(), Channels.PAGES).write(corpus, copies);
  }

  /**
   * Runs enrich-service until every page has its outcome.
   *
   * @param warmUp outcomes after which measuring begins
   */
  LoadResult enrich(int pages, int warmUp, List<String> jvm) throws InterruptedException {
    Map<String, String> env =
        Map.of(
            "NEWSLOOM_KAFKA",
            bootstrapServers,
            "NEWSLOOM_OPS_PORT",
            "0",
            "NEWSLOOM_STATE_DIR",
            folder.resolve("state").toString());
    try (ChildJvm enrich =
            ChildJvm.start("enrich", folder.resolve("enrich.log"), jvm, env, List.of(ENRICH));
        OutcomeTally outcomes = new OutcomeTally(clientProperties())) {
      follow(enrich, outcomes, warmUp);
      int warm = outcomes.total();
      long begun = System.nanoTime();
      Duration enrichBefore = enrich.cpu();
      Duration brokerBefore = broker.cpu();
      follow(enrich, outcomes, pages);
      Duration wall = Duration.ofNanos(System.nanoTime() - begun);
      Duration enrichCpu = enrich.cpu().minus(enrichBefore);
      Duration brokerCpu = broker.cpu().minus(brokerBefore);
      int measured = outcomes.total() - warm;
      outcomes.drain();
      return new LoadResult(
          outcomes.total(),
          measured,
          wall,
          enrichCpu,
          brokerCpu,
          enrich.peakResidentBytes(),
          outcomes.toString(),
          outcomes.doubled(),
          outcomes.expectedEvents(),
          new ArticleCount(clientProperties()).committed());
    }
  }

  private static void follow(ChildJvm enrich, OutcomeTally outcomes, int until) {
    long lastProgress = System.nanoTime();
    while (outcomes.total() < until) {
      int before = outcomes.total();
      outcomes.poll(POLL);
      enrich.requireAlive();
      if (outcomes.total() > before) {
        lastProgress = System.nanoTime();
      } else if (System.nanoTime() - lastProgress > STALL.toNanos()) {
        throw new IllegalStateException(
            "stalled: " + outcomes.total() + " of " + until + " pages have an outcome");
      }
    }
  }

  @Override
  public void close() {
    broker.close();
  }
}
