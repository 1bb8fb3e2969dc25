package io.newsloom.common.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.event.PageRef;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class JsonSerdeTest {

  private static final String CHANNEL = "newsloom.test";
  private final JsonSerde<PageRef> serde = new JsonSerde<>(PageRef.class);

  @Test
  void shouldReadBackWhatItWrote() {
    PageRef ref = new PageRef("https://example.org/ў", "newsloom.pages", 3, 42);

    byte[] bytes = serde.serializer().serialize(CHANNEL, ref);

    assertThat(serde.deserializer().deserialize(CHANNEL, bytes)).isEqualTo(ref);
  }

  @Test
  void shouldKeepATombstone() {
    assertThat(serde.serializer().serialize(CHANNEL, null)).isNull();
    assertThat(serde.deserializer().deserialize(CHANNEL, null)).isNull();
  }

  @Test
  void shouldNameChannelAndTypeButNotThePayloadOfWhatItCannotRead() {
    byte[] broken = "{\"id\": \"secret words".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> serde.deserializer().deserialize(CHANNEL, broken))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("a PageRef of 20 bytes from newsloom.test")
        .hasMessageNotContaining("secret words");
  }

  @Test
  void shouldIgnoreFieldsThatATomorrowAdded() {
    byte[] tomorrow =
        "{\"id\":\"a\",\"channel\":\"c\",\"partition\":1,\"offset\":2,\"mood\":{\"x\":[1]}}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(serde.deserializer().deserialize(CHANNEL, tomorrow))
        .isEqualTo(new PageRef("a", "c", 1, 2));
  }

  @Test
  void shouldRefuseJsonNestedDeeperThanAnyEvent() {
    byte[] deep =
        ("{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> serde.deserializer().deserialize(CHANNEL, deep))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("nesting depth");
  }
}
