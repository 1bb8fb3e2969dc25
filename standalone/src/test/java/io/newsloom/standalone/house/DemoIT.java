package io.newsloom.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.standalone.NewsloomMain;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job as a user meets it: start the demo, see articles and then new ones, follow them in
 * another terminal, stop, start again.
 */
class DemoIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int ARTICLES = 15;
  private static final Pattern TOTAL = Pattern.compile("\"id\"");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void shouldShowArticlesAsTheyComeAndGoOnAfterARestartWithNothingTwice(@TempDir Path directory)
      throws Exception {
    int before;
    List<String> first;
    try (Demo demo = new Demo(directory, "first")) {
      String desk = demo.awaitLine("dashboard +(http://\\S+)");
      await().atMost(PATIENCE).until(() -> demo.articles(desk) >= ARTICLES);
      int seen = demo.articles(desk);
      await().atMost(PATIENCE).until(() -> demo.articles(desk) > seen);
      assertThat(get(desk + "/")).contains("<html");
      String kafka = demo.awaitLine("kafka +(127\\.0\\.0\\.1:\\d+)");
      assertThat(tailed(kafka, directory)).contains("\"version\":1").contains("\"language\"");
      first = versions(kafka);
      before = demo.articles(desk);
      demo.interrupt();
    }
    try (Demo demo = new Demo(directory, "second")) {
      String desk = demo.awaitLine("dashboard +(http://\\S+)");
      await().atMost(PATIENCE).until(() -> demo.articles(desk) >= before);
      int seen = demo.articles(desk);
      await().atMost(PATIENCE).until(() -> demo.articles(desk) > seen);
      List<String> all = versions(demo.awaitLine("kafka +(127\\.0\\.0\\.1:\\d+)"));
      assertThat(all).doesNotHaveDuplicates().containsAll(first);
      demo.interrupt();
    }
  }

  private static String get(String url) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }

  /** What {@code tail --json --from beginning} prints first. */
  private static String tailed(String kafka, Path directory) throws Exception {
    Path out = directory.resolve("tail.out");
    Process tail =
        newsloom(directory, out, "tail", "--json", "--from", "beginning", "--kafka", kafka);
    try {
      await().atMost(PATIENCE).until(() -> Files.readString(out).contains("\n"));
      return Files.readString(out);
    } finally {
      tail.destroy();
    }
  }

  /** Every committed event, as article and version. */
  private static List<String> versions(String kafka) {
    Properties properties = new KafkaSettings(kafka).clientProperties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    List<String> versions = new ArrayList<>();
    try (KafkaConsumer<String, ArticleEvent> consumer =
        new KafkaConsumer<>(
            properties,
            Channels.ARTICLES.key().deserializer(),
            Channels.ARTICLES.value().deserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Channels.ARTICLES.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> versions.add(record.key() + " v" + record.value().version()));
      }
    }
    return versions;
  }

  private static Process newsloom(Path directory, Path out, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dnewsloom.home=" + directory));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), NewsloomMain.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  /** A demo in a process of its own. */
  private static final class Demo implements AutoCloseable {

    private final Path out;
    private final Process process;

    Demo(Path directory, String name) throws IOException {
      this.out = directory.resolve(name + ".out");
      this.process =
          newsloom(
              directory,
              out,
              "demo",
              "--data",
              directory.resolve("data").toString(),
              "--desk-port",
              "0",
              "--pace",
              "PT3S");
    }

    String awaitLine(String pattern) {
      Pattern compiled = Pattern.compile(pattern);
      String[] found = new String[1];
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                assertThat(process.isAlive()).as(Files.readString(out)).isTrue();
                Matcher matcher = compiled.matcher(Files.readString(out));
                boolean there = matcher.find();
                found[0] = there ? matcher.group(1) : "";
                return there;
              });
      return found[0];
    }

    /** How many articles the dashboard has; fails with what the demo said, if it has ended. */
    int articles(String desk) throws Exception {
      try {
        return (int) TOTAL.matcher(get(desk + "/articles?limit=200")).results().count();
      } catch (IOException e) {
        throw new IOException(
            "alive: %s; it said: %s".formatted(process.isAlive(), Files.readString(out)), e);
      }
    }

    /**
     * As Ctrl-C, which a process of ours may have been told to ignore: {@code .ci/smoke} has it.
     */
    void interrupt() throws Exception {
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("it stops").isTrue();
      assertThat(Files.readString(out)).contains("Stopping.");
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
