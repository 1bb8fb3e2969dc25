package io.newsloom.standalone.replaying;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.json.Json;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.enrich.EnrichConfig;
import io.newsloom.enrich.EnrichService;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.standalone.NewsloomCommand;
import io.newsloom.standalone.outcome.Tally;
import io.newsloom.standalone.terminal.Progress;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Live articles of two lanes, derived again with the same annotator and with a changed one. */
@ExtendWith(KafkaExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayIT {

  private static final int ARTICLES = 4;
  private static final int PAGES = 7; // one is no article, one says the same, one is an update
  private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
  private static final SourceRef SOURCE = new SourceRef("gazette", "The Gazette", "rss", null);
  private static final String ARTICLE =
      "<html lang='en'><title>Report %1$s</title><article><h1>Report %1$s</h1><p>The council met on"
          + " Monday and decided, after a long debate, on item %1$s of its agenda.</p><p>The"
          + " decision takes effect in spring, said the mayor, and costs nobody anything.</p>"
          + "</article>";

  private TestKafka kafka;

  private Path directory = Path.of("");

  @BeforeAll
  void deriveLive(TestKafka broker, @TempDir Path temporary) {
    kafka = broker;
    directory = temporary;
    new ChannelAdmin(kafka.clientProperties(), Optional.empty()).createOrCheck(Channels.all());
    EnrichConfig config = EnrichConfig.of(kafka.settings(), directory.resolve("live"));
    try (EnrichService enrich =
        new EnrichService(
            config,
            ArticleExtractor.standard(),
            new Filing(MediaTopic.POLITICS, "filing/1"),
            new SimpleMeterRegistry())) {
      enrich.start();
      try (KafkaProducer<String, byte[]> producer = kafka.producer()) {
        for (String id : List.of("a", "b", "c")) {
          producer.send(PageRecords.write(Channels.PAGES, page(id, ARTICLE.formatted(id), 0)));
        }
        producer.send(PageRecords.write(Channels.PAGES, page("a", ARTICLE.formatted("a"), 60)));
        producer.send(PageRecords.write(Channels.PAGES, page("b", ARTICLE.formatted("bb"), 60)));
        producer.send(PageRecords.write(Channels.PAGES, page("empty", " ", 0)));
        producer.send(
            PageRecords.write(Channels.PAGES_BACKFILL, page("d", ARTICLE.formatted("d"), 0)));
      }
      kafka.readAtLeast(Channels.OUTCOMES, PAGES);
    }
  }

  @Test
  void shouldGiveTheSameWithTheSameAnnotatorHoweverOften() throws Exception {
    ChannelSet shadow = new ChannelSet("same");
    Map<String, Long> liveBefore = sizes(ChannelSet.LIVE);

    Tally first = replay(shadow, new Filing(MediaTopic.POLITICS, "filing/1"));
    Map<String, String> once = articles(shadow);
    Tally second = replay(shadow, new Filing(MediaTopic.POLITICS, "filing/1"));

    assertThat(first.expected()).isEqualTo(PAGES);
    assertThat(first.complete()).isTrue();
    assertThat(second.summary()).isEqualTo(first.summary());
    assertThat(articles(shadow)).isEqualTo(once).isEqualTo(articles(ChannelSet.LIVE));
    assertThat(sizes(shadow).get("newsloom.same.articles"))
        .isEqualTo(liveBefore.get("newsloom.articles"));
    assertThat(sizes(ChannelSet.LIVE)).isEqualTo(liveBefore);
    JsonNode diff = diff("same");
    assertThat(diff.get("same").asInt()).isEqualTo(ARTICLES);
    assertThat(diff.get("changed").asInt()).isZero();
    assertThat(diff.get("fields")).isEmpty();
  }

  @Test
  void shouldTellWhatAChangedAnnotatorChanges() throws Exception {
    ChannelSet shadow = new ChannelSet("changed");
    Map<String, Long> liveBefore = sizes(ChannelSet.LIVE);

    replay(shadow, new Filing(MediaTopic.SPORT, "filing/2"));

    JsonNode diff = diff("changed");
    assertThat(diff.get("changed").asInt()).isEqualTo(ARTICLES);
    assertThat(diff.get("fields").propertyNames()).containsExactly("topics");
    assertThat(diff.at("/fields/topics/changed").asInt()).isEqualTo(ARTICLES);
    assertThat(diff.at("/liveMakers/filing~11").asInt()).isEqualTo(ARTICLES);
    assertThat(diff.at("/shadowMakers/filing~12").asInt()).isEqualTo(ARTICLES);
    assertThat(run("diff", "--shadow", "changed"))
        .contains("topics of https://gazette.example/a")
        .containsSubsequence(MediaTopic.POLITICS.id(), MediaTopic.SPORT.id());
    assertThat(sizes(shadow)).containsEntry("newsloom.changed.topic.sport", 5L);
    assertThat(sizes(ChannelSet.LIVE)).isEqualTo(liveBefore);
  }

  @Test
  void shouldLeaveNothingOfItsOwnBehindButTheShadow() throws Exception {
    replay(new ChannelSet("tidy"), new Filing(MediaTopic.SPORT, "filing/2"));

    try (var admin = Admin.create(kafka.clientProperties())) {
      assertThat(admin.listTopics().names().get())
          .contains("newsloom.tidy.articles")
          .noneMatch(name -> name.startsWith("newsloom-replay-tidy"));
    }
  }

  private Tally replay(ChannelSet shadow, Annotator annotator) throws Exception {
    Path work = Files.createTempDirectory(directory, "replay");
    Progress quiet = new Progress(new PrintWriter(new StringWriter()), false, "pages");
    return new Replay(kafka.settings(), shadow, ArticleExtractor.standard(), annotator)
        .run(work, Duration.ofMinutes(2), quiet);
  }

  private JsonNode diff(String shadow) {
    return Json.mapper().readTree(run("diff", "--shadow", shadow, "--json"));
  }

  private String run(String command, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = new String[options.length + 3];
    args[0] = command;
    args[1] = "--kafka";
    args[2] = kafka.bootstrapServers();
    System.arraycopy(options, 0, args, 3, options.length);
    int code =
        NewsloomCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  /** The latest version of each article, to the byte. */
  private Map<String, String> articles(ChannelSet channels) {
    Channel<String, ?> channel = channels.articles();
    Map<String, String> latest = new TreeMap<>();
    for (ConsumerRecord<String, ?> record : kafka.readAll(channel)) {
      latest.put(record.key(), Json.mapper().writeValueAsString(record.value()));
    }
    return latest;
  }

  private Map<String, Long> sizes(ChannelSet channels) {
    return channels.all().stream()
        .collect(Collectors.toMap(Channel::name, channel -> (long) kafka.readAll(channel).size()));
  }

  private static Page page(String id, String html, int secondsAfterNoon) {
    String url = "https://gazette.example/" + id;
    return Page.of(
        NormalizedUrl.of(url).orElseThrow(),
        Fetch.plain(url, "text/html; charset=utf-8", NOON.plusSeconds(secondsAfterNoon), SOURCE),
        html.getBytes(StandardCharsets.UTF_8));
  }

  /** Files every article under one topic. */
  private record Filing(MediaTopic topic, String version) implements Annotator {

    @Override
    public Annotations annotate(Input input, Annotations soFar) {
      return soFar.withTopics(
          List.of(
              new TopicAnnotation(
                  topic.id(), topic.slug(), topic.label(), 0.9, List.of(), version)));
    }
  }
}
