package io.newsloom.common.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.event.Lifecycle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/asyncapi.yaml names every channel there is, as it is, and no other. */
class AsyncApiTest {

  private static final Path DOCS = Path.of("..", "docs");

  private final JsonNode api = read();

  @Test
  void shouldDescribeEveryChannelAndNoOther() {
    Map<String, String> described = new LinkedHashMap<>();
    api.get("channels")
        .forEach(c -> described.put(c.get("address").asString(), c.get("description").asString()));
    Map<String, String> defined = new LinkedHashMap<>();
    Channels.all().forEach(channel -> defined.put(channel.name(), channel.purpose()));

    assertThat(described).containsExactlyInAnyOrderEntriesOf(defined);
  }

  @Test
  void shouldGiveEveryChannelItsPartitionsAndSettings() {
    Map<String, JsonNode> bindings = new LinkedHashMap<>();
    api.get("channels")
        .forEach(c -> bindings.put(c.get("address").asString(), c.at("/bindings/kafka")));

    for (Channel<?, ?> channel : Channels.all()) {
      JsonNode kafka = bindings.get(channel.name());
      assertThat(kafka.get("partitions").asInt())
          .as(channel.name())
          .isEqualTo(channel.partitions());
      JsonNode settings = kafka.get("topicConfiguration");
      Map<String, String> described = new LinkedHashMap<>();
      settings
          .properties()
          .forEach(
              e ->
                  described.put(
                      e.getKey(),
                      e.getValue().isArray()
                          ? e.getValue().get(0).asString()
                          : e.getValue().asString()));
      assertThat(described).as(channel.name()).isEqualTo(described(channel));
    }
  }

  @Test
  void shouldNameTheEventTypesThereAre() {
    TreeSet<String> described = new TreeSet<>();
    api.at("/components/messages")
        .forEach(
            message ->
                message
                    .at("/headers/properties/ce_type/enum")
                    .forEach(type -> described.add(type.asString())));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(CloudEvents.PAGE_FETCHED),
                    Arrays.stream(Lifecycle.values()).map(Lifecycle::eventType))
                .toList());
  }

  @Test
  void shouldReferToSchemasThatAreThere() {
    for (JsonNode message : api.at("/components/messages")) {
      JsonNode reference = message.at("/payload/schema/$ref");
      if (!reference.isMissingNode()) {
        assertThat(DOCS.resolve(reference.asString())).exists();
      }
    }
  }

  @Test
  void shouldReferToNothingThatIsNotThere() {
    for (JsonNode channel : api.get("channels")) {
      for (JsonNode message : channel.get("messages")) {
        assertThat(api.at(message.get("$ref").asString().substring(1)).isMissingNode())
            .as(message.toString())
            .isFalse();
      }
    }
    for (JsonNode operation : api.get("operations")) {
      assertThat(api.at(operation.at("/channel/$ref").asString().substring(1)).isMissingNode())
          .as(operation.toString())
          .isFalse();
    }
  }

  /** AsyncAPI's Kafka binding has no place for {@code message.timestamp.type}. */
  private static Map<String, String> described(Channel<?, ?> channel) {
    Map<String, String> config = new LinkedHashMap<>(channel.config());
    config.remove("message.timestamp.type");
    config.remove("min.compaction.lag.ms");
    return config;
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Files.readString(DOCS.resolve("asyncapi.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
