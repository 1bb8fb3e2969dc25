package io.newsloom.enrich.topology;

import static io.newsloom.enrich.topology.Pages.MORNING;
import static io.newsloom.enrich.topology.Pages.answer;
import static io.newsloom.enrich.topology.Pages.html;
import static io.newsloom.enrich.topology.Pages.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.common.article.Access;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.enrich.Rederivation;
import io.newsloom.extract.ArticleExtractor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Laws 1, 6, 7 and 8, page by page, without a broker. */
class EnrichTopologyTest {

  private static final String URL = "https://gazette.example/bridge";
  private static final Instant NOON = MORNING.plus(Duration.ofHours(4));
  private static final Page FIRST = page(URL, "Bridge opens\nCars cross again.", MORNING);
  private static final Page CORRECTED = page(URL, "Bridge opens\nBuses cross again.", NOON);

  private final Driven live = new Driven(Lane.LIVE);

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void shouldPublishTheFirstVersionOfAnArticle() {
    live.feed(FIRST);

    ArticleEvent event = live.events().get(0);
    assertThat(event.version()).isEqualTo(1);
    assertThat(event.lifecycle()).isEqualTo(Lifecycle.PUBLISHED);
    assertThat(live.outcomes()).singleElement().isInstanceOf(Outcome.Published.class);
  }

  @Test
  void shouldEmitNothingForAPageThatSaysTheSame() {
    live.feed(FIRST, page(URL, "Bridge opens\nCars cross again.", NOON));

    assertThat(live.events()).hasSize(1);
    assertThat(live.outcomes())
        .hasSize(2)
        .last()
        .isInstanceOfSatisfying(
            Outcome.Unchanged.class, same -> assertThat(same.version()).isEqualTo(1));
  }

  @Test
  void shouldRaiseTheVersionAndSayWhatChanged() {
    live.feed(FIRST, CORRECTED);

    ArticleEvent second = live.events().get(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.lifecycle()).isEqualTo(Lifecycle.UPDATED);
    assertThat(second.changes()).containsExactly("body");
    assertThat(second.firstSeen()).isEqualTo(MORNING);
    assertThat(live.outcomes()).last().isInstanceOf(Outcome.Updated.class);
  }

  @Test
  void shouldNotLetAnOlderPageOverwriteANewerVersion() {
    live.feed(CORRECTED, FIRST);

    assertThat(live.events()).hasSize(1);
    assertThat(live.outcomes()).last().isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void shouldRetractAnArticleWhosePageIsGoneAndBringItBack() {
    live.feed(
        FIRST, answer(URL, 410, NOON), page(URL, "Bridge opens", NOON.plus(Duration.ofHours(1))));

    assertThat(live.events())
        .extracting(ArticleEvent::lifecycle)
        .containsExactly(Lifecycle.PUBLISHED, Lifecycle.RETRACTED, Lifecycle.UPDATED);
  }

  @Test
  void shouldRetractOnce() {
    live.feed(FIRST, answer(URL, 404, NOON), answer(URL, 404, NOON.plusSeconds(60)));

    assertThat(live.events()).hasSize(2);
    assertThat(live.outcomes()).last().isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void shouldRejectAGonePageThatWasNeverAnArticle() {
    live.feed(answer(URL, 404, MORNING));

    assertThat(live.outcomes()).singleElement().satisfies(is -> rejectedFor(is, Rejection.GONE));
    assertThat(live.events()).isEmpty();
  }

  @Test
  void shouldPublishTheBeginningThatComesWithAPaywallsStatus() {
    String teaser =
        "<title>Bridge opens</title><meta property=og:type content=article><h1>Bridge opens</h1>"
            + "<p>Cars cross again, after nine weeks in which only the ferry did.</p>";

    try (Driven extracting =
        new Driven(Lane.LIVE, ArticleExtractor.standard(), Annotators.standard())) {
      extracting.feed(
          html(URL, teaser, 402), html(URL + "-2", "<h1>Pay first</h1><p>Please.</p>", 402));

      assertThat(extracting.events())
          .singleElement()
          .extracting(event -> Objects.requireNonNull(event.article()).access())
          .isEqualTo(Access.PAYWALLED);
      assertThat(extracting.outcomes())
          .last()
          .isInstanceOfSatisfying(
              Outcome.Rejected.class,
              no ->
                  assertThat(no.detail()).isEqualTo("the server answered 402, without an article"));
    }
  }

  @Test
  void shouldRejectAnErrorOfTheServerWithItsStatus() {
    live.feed(answer(URL, 503, MORNING));

    assertThat(live.outcomes())
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            rejected -> assertThat(rejected.detail()).isEqualTo("the server answered 503"));
  }

  @Test
  void shouldKeepARejectWithItsReason() {
    live.feed(page(URL, " ", MORNING));

    assertThat(live.outcomes()).singleElement().satisfies(is -> rejectedFor(is, Rejection.EMPTY));
    assertThat(live.raw(Channels.REJECTS))
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.key()).isEqualTo(URL);
              assertThat(new String(reject.value(), UTF_8)).contains("\"reason\":\"empty\"");
            });
  }

  @Test
  void shouldMakeADeadLetterOfAPageThatTheExtractorFailsOn() {
    live.feed(page(URL, "throw", MORNING), FIRST);

    assertThat(live.outcomes())
        .hasSize(2)
        .first()
        .isInstanceOfSatisfying(
            Outcome.DeadLettered.class,
            dead -> assertThat(dead.failure()).contains("a bug in the extractor"));
    assertThat(live.raw(Channels.DEAD_LETTERS))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.value()).isEqualTo("throw".getBytes(UTF_8));
              assertThat(CloudEvents.get(letter.headers(), PageHeaders.FAILURE_STEP))
                  .contains("extract");
              assertThat(CloudEvents.get(letter.headers(), PageHeaders.FAILURE_TRACE)).isPresent();
            });
    assertThat(live.events()).hasSize(1);
  }

  @Test
  void shouldSurviveAStackOverflowOfThePagesMaking() {
    live.feed(page(URL, "overflow", MORNING), FIRST);

    assertThat(live.outcomes())
        .hasExactlyElementsOfTypes(Outcome.DeadLettered.class, Outcome.Published.class);
  }

  @Test
  void shouldMakeADeadLetterOfARecordThatIsNoPage() {
    live.feed("no url".getBytes(UTF_8), new byte[] {1, 2, 3}, new RecordHeaders());
    live.feed(FIRST);

    assertThat(live.outcomes())
        .hasExactlyElementsOfTypes(Outcome.DeadLettered.class, Outcome.Published.class);
    assertThat(live.raw(Channels.DEAD_LETTERS)).hasSize(1);
  }

  @Test
  void shouldMakeADeadLetterOfAPageWhoseHeadersAreTooLarge() {
    RecordHeaders headers = new RecordHeaders();
    headers.add("padding", new byte[Limits.HEADER_BYTES + 1]);

    live.feed(URL.getBytes(UTF_8), new byte[] {1}, headers);

    assertThat(live.outcomes()).singleElement().isInstanceOf(Outcome.DeadLettered.class);
  }

  @Test
  void shouldLeaveNoGapInTheVersionsWhenAnnotatingFails() {
    try (Driven failing = new Driven(Lane.LIVE, new PlainExtractor(), new FailsOn("Buses"))) {
      failing.feed(FIRST, CORRECTED, page(URL, "Bridge opens\nTrams.", NOON.plusSeconds(1)));

      assertThat(failing.events()).extracting(ArticleEvent::version).containsExactly(1, 2);
      assertThat(failing.outcomes())
          .hasExactlyElementsOfTypes(
              Outcome.Published.class, Outcome.DeadLettered.class, Outcome.Updated.class);
    }
  }

  @Test
  void shouldRouteAnArticleByItsTopicAndTheRestToUnclassified() {
    live.feed(
        page("https://gazette.example/a", "Cup final\nsection: Sport", MORNING),
        page("https://gazette.example/b", "Hello\nNothing known.", MORNING));

    assertThat(live.raw(Channels.ofTopic(MediaTopic.SPORT)))
        .singleElement()
        .satisfies(event -> assertThat(event.key()).isEqualTo("https://gazette.example/a"));
    assertThat(live.raw(Channels.UNCLASSIFIED))
        .singleElement()
        .satisfies(event -> assertThat(event.key()).isEqualTo("https://gazette.example/b"));
  }

  @Test
  void shouldSendARetractionWhereTheArticleWasSent() {
    String url = "https://gazette.example/cup";
    live.feed(page(url, "Cup final\nsection: Sport", MORNING), answer(url, 410, NOON));

    assertThat(live.raw(Channels.ofTopic(MediaTopic.SPORT))).hasSize(2);
  }

  @Test
  void shouldGiveTheSameEventTheSameBytesAndIdWheneverItIsDerived() {
    live.feed(FIRST);
    TestRecord<String, byte[]> event = live.raw(Channels.ARTICLES).get(0);
    try (Driven again = new Driven(Lane.LIVE)) {
      again.feed(FIRST);
      TestRecord<String, byte[]> same = again.raw(Channels.ARTICLES).get(0);

      assertThat(same.value()).isEqualTo(event.value());
      assertThat(CloudEvents.get(same.headers(), CloudEvents.ID))
          .isEqualTo(CloudEvents.get(event.headers(), CloudEvents.ID));
    }
  }

  @Test
  void shouldDeriveThePagesOfBothLanesIntoAShadow() {
    ChannelSet shadow = new ChannelSet("shadow");
    try (Driven replay =
        new Driven(Rederivation.PAGES, shadow, new PlainExtractor(), Annotators.standard())) {
      replay.feed(Channels.PAGES, FIRST).feed(Channels.PAGES_BACKFILL, CORRECTED);

      assertThat(replay.events()).extracting(ArticleEvent::version).containsExactly(1, 2);
      assertThat(replay.outcomes()).hasSize(2);
    }
  }

  @Test
  void shouldGoOnCountingWhereTheOtherLaneStopped() {
    try (Driven backfill = new Driven(Lane.BACKFILL)) {
      backfill.feed(FIRST);
      live.hear(backfill.raw(Channels.ARTICLES).get(0)).feed(CORRECTED);
    }

    assertThat(live.events())
        .singleElement()
        .satisfies(event -> assertThat(event.version()).isEqualTo(2));
  }

  @Test
  void shouldEmitNothingForWhatTheOtherLaneHasEmitted() {
    try (Driven backfill = new Driven(Lane.BACKFILL)) {
      backfill.feed(FIRST);
      live.hear(backfill.raw(Channels.ARTICLES).get(0)).feed(FIRST);
    }

    assertThat(live.events()).isEmpty();
    assertThat(live.outcomes()).singleElement().isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void shouldPassOverWhatIsNoArticleEventOnTheArticlesChannel() {
    RecordHeaders headers = new RecordHeaders();
    CloudEvents.set(headers, CloudEvents.ARTICLE_VERSION, "7");
    CloudEvents.set(headers, CloudEvents.ARTICLE_FINGERPRINT, "f");
    live.hear(new TestRecord<>(URL, "{broken".getBytes(UTF_8), headers, 0L));
    live.hear(new TestRecord<>(URL, "{}".getBytes(UTF_8), new RecordHeaders(), 0L));
    live.feed(FIRST);

    assertThat(live.events()).extracting(ArticleEvent::version).containsExactly(1);
  }

  @Test
  void shouldTellTheWatcherEveryOutcomeOnce() {
    live.feed(FIRST, page(URL, "throw", NOON), CORRECTED, page(URL, "", NOON));

    assertThat(live.watched).hasSize(4).containsExactlyInAnyOrderElementsOf(live.outcomes());
  }

  private static void rejectedFor(Outcome outcome, Rejection reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }

  /** Throws when the text has a word. */
  private record FailsOn(String word) implements Annotator {

    @Override
    public Annotations annotate(Input input, Annotations soFar) {
      if (input.text().contains(word)) {
        throw new IllegalStateException("cannot bear " + word);
      }
      return soFar;
    }

    @Override
    public String version() {
      return List.of("fails-on", word).toString();
    }
  }
}
