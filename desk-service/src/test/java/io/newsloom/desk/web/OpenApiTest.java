package io.newsloom.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.common.json.Json;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.desk.channel.ChannelHistory;
import io.newsloom.desk.channel.Position;
import io.newsloom.desk.channel.Progress;
import io.newsloom.desk.screen.Status;
import io.newsloom.desk.stream.EventLog;
import io.newsloom.desk.view.ArticleView;
import io.vertx.ext.web.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description says what the code does. */
class OpenApiTest {

  /** For people, and for our own pages. */
  private static final Set<String> SCREENS =
      Set.of("/", "/rows", "/streams/rows", "/assets/:digest/:name", "/favicon.ico");

  private final JsonNode description =
      new YAMLMapper().readTree(Resources.bytes("/desk/openapi.yaml"));

  @Test
  void shouldDescribeEveryRouteAndNoOther() {
    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrderElementsOf(routes());
  }

  @Test
  void shouldNameTheTopicsThereAre() {
    List<String> described = new ArrayList<>();
    description
        .at("/components/parameters/topic/schema/items/enum")
        .forEach(topic -> described.add(topic.asString()));

    assertThat(described)
        .containsExactlyElementsOf(
            Arrays.stream(MediaTopic.values()).map(MediaTopic::slug).toList());
  }

  @Test
  void shouldDescribeTheStatusAndTheLimits() {
    Status status = new Status(true, 1, "0-1", 0, 0, "");

    assertThat(description.at("/components/schemas/Status/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Json.mapper().valueToTree(status).propertyNames());
    JsonNode limit = description.at("/paths/~1articles/get/parameters/6/schema");
    assertThat(limit.get("maximum").asInt()).isEqualTo(Query.MAX_LIMIT);
    assertThat(limit.get("default").asInt()).isEqualTo(Query.DEFAULT_LIMIT);
  }

  private static List<String> routes() {
    KafkaSettings kafka = new KafkaSettings("127.0.0.1:1");
    Position start = Position.beginning(4);
    Progress progress = new Progress(Progress.State.CONNECTING, start, 0, "");
    var desk =
        new DeskServer.Desk(
            new ArticleView(1),
            new EventLog(1, 1, start),
            new ChannelHistory(kafka),
            () -> progress,
            1,
            false);
    try (DeskServer server =
        new DeskServer(new DeskServer.Address("127.0.0.1", 0), desk, new SimpleMeterRegistry())) {
      return server.router().getRoutes().stream()
          .map(Route::getPath)
          .filter(Objects::nonNull)
          .filter(path -> !SCREENS.contains(path))
          .map(path -> path.replace(":key", "{key}"))
          .toList();
    }
  }
}
