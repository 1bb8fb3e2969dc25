package io.newsloom.ingest.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.page.Hints;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.fetch.Validators;
import io.newsloom.ingest.state.PageState.Published;
import io.newsloom.ingest.state.SourceHealth.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StateRecordsTest {

  private static final Instant T0 = Instant.parse("2026-01-15T18:00:00.123Z");
  private static final NormalizedUrl A =
      NormalizedUrl.of("https://herald.example/a?x=1").orElseThrow();

  @SuppressWarnings("unused") // by the parameterised test
  static final List<Update> UPDATES =
      List.of(
          new Update.SourceIs(SourceState.fresh("herald", T0)),
          new Update.SourceIs(
              new SourceState(
                  "herald",
                  "atom",
                  new Validators("https://herald.example/feed", "W/\"1\"", null),
                  Duration.ofSeconds(450),
                  12,
                  3,
                  T0,
                  new SourceHealth(Status.NOT_MODIFIED, null, T0),
                  T0.plusSeconds(9))),
          new Update.PageIs(
              A,
              new PageState(
                  A.value(),
                  "herald",
                  new Hints("Мост", null, null, "be", List.of("А"), List.of()),
                  "e1",
                  List.of("herald", "tribune"),
                  null,
                  new Published(200, "sha", T0),
                  null,
                  0,
                  T0)),
          new Update.PageIs(A, PageState.named(A.value(), "herald", null, "e1", T0)),
          new Update.ForgetSource("herald"),
          new Update.ForgetPage(A));

  @ParameterizedTest
  @FieldSource("UPDATES")
  void shouldReadBackWhatItWrote(Update update) {
    var record = StateRecords.write(update);

    assertThat(StateRecords.read(record.key(), record.value())).contains(update);
  }

  @Test
  void shouldReadAStateOfALaterReleaseThatSaysMore() {
    String json =
        """
        {"id":"herald","polls":1,"failures":0,"next":"2026-01-15T18:00:00Z","mood":"good",
         "health":{"status":"failing","reason":"HTTP status 503","since":"2026-01-15T18:00:00Z"}}
        """;

    assertThat(StateRecords.read("source/herald", json.getBytes(UTF_8)))
        .hasValueSatisfying(
            update ->
                assertThat(((Update.SourceIs) update).state().health())
                    .isEqualTo(
                        new SourceHealth(
                            Status.FAILING,
                            "HTTP status 503",
                            Instant.parse("2026-01-15T18:00:00Z"))));
  }

  @Test
  void shouldPassOverRecordsThatAreNoStateOfOurs() {
    assertThat(StateRecords.read("subscription/1", "{}".getBytes(UTF_8))).isEmpty();
    assertThat(StateRecords.read("source/herald", "{broken".getBytes(UTF_8))).isEmpty();
    assertThat(StateRecords.read("page/", null)).isEmpty();
  }
}
