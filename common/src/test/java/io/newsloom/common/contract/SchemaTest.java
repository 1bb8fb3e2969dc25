package io.newsloom.common.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Events;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.event.Rejection;
import io.newsloom.common.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * docs/schemas says what the records mean, and yesterday's events are read today. After a change of
 * the records: {@code mvn -pl common test -Dtest=SchemaTest -Dupdate.schemas=true}.
 */
class SchemaTest {

  private static final Path DOCS = Path.of("..", "docs", "schemas");
  private static final Path YESTERDAY =
      Path.of("src", "test", "resources", "io", "newsloom", "common", "contract");
  private static final PageRef PAGE =
      new PageRef("https://example.org/news/1", "newsloom.pages", 3, 42);

  static Stream<Map.Entry<String, ObjectNode>> schemas() {
    return Schemas.generated().entrySet().stream();
  }

  static Stream<Path> yesterday() throws IOException {
    try (Stream<Path> files = Files.walk(YESTERDAY)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  static Stream<ArticleEvent> events() {
    return Stream.of(Events.published(), Events.updated(), Events.retracted());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldSayInTheDocsWhatTheRecordsMean(Map.Entry<String, ObjectNode> schema)
      throws IOException {
    Path file = DOCS.resolve(schema.getKey());
    if (Boolean.getBoolean("update.schemas")) {
      Files.writeString(file, Schemas.written(schema.getValue()));
    }

    assertThat(Files.readString(file)).isEqualTo(Schemas.written(schema.getValue()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldDescribeEveryEventWeWrite(ArticleEvent event) {
    assertThat(errors("article-event.schema.json", Json.mapper().writeValueAsString(event)))
        .isEmpty();
  }

  @Test
  void shouldDescribeEveryOutcomeWeWrite() {
    Outcome rejected = new Outcome.Rejected(PAGE, Rejection.SECTION_FRONT, "41 links");
    String json = Json.mapper().writerFor(Outcome.class).writeValueAsString(rejected);

    assertThat(errors("outcome.schema.json", json)).isEmpty();
  }

  @Test
  void shouldFindFaultWithWhatIsNoEvent() {
    assertThat(errors("article-event.schema.json", "{\"id\":\"a\",\"version\":\"one\"}"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("yesterday")
  void shouldReadYesterdaysEvents(Path file) throws IOException {
    JsonNode written = Json.mapper().readTree(Files.readString(file));

    ArticleEvent read = Json.mapper().treeToValue(written, ArticleEvent.class);

    JsonNode again = Json.mapper().valueToTree(read);
    assertThat(missing("", written, again)).as("what %s said and is lost", file).isEmpty();
  }

  @Test
  void shouldIgnoreWhatTomorrowAdds() {
    ObjectNode event = Json.mapper().valueToTree(Events.published());
    event.put("mood", "good");
    ((ObjectNode) event.get("article")).putObject("sound").put("url", "https://example.org/a.mp3");

    assertThat(Json.mapper().treeToValue(event, ArticleEvent.class)).isEqualTo(Events.published());
  }

  private static List<String> errors(String schema, String json) {
    JsonNode node = Json.mapper().readTree(read(DOCS.resolve(schema)));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(node)
        .validate(Json.mapper().readTree(json))
        .stream()
        .map(Error::getMessage)
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paths of values that one tree has and the other has not, or has otherwise. */
  private static List<String> missing(String path, JsonNode before, JsonNode after) {
    if (before.isObject()) {
      return before.properties().stream()
          .flatMap(
              e -> missing(path + "/" + e.getKey(), e.getValue(), after.path(e.getKey())).stream())
          .toList();
    }
    return before.equals(after) ? List.of() : List.of(path);
  }
}
