package io.newsloom.common.json;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * A record type as UTF-8 JSON; null is a tombstone. Failures name channel, type and length, never
 * the payload. Thread-safe.
 */
public final class JsonSerde<T> implements Serde<T> {

  private final Class<T> type;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  public JsonSerde(Class<T> type) {
    this.type = type;
    this.reader = Json.mapper().readerFor(type);
    this.writer = Json.mapper().writerFor(type);
  }

  @Override
  public Serializer<T> serializer() {
    return this::serialize;
  }

  @Override
  public Deserializer<T> deserializer() {
    return this::deserialize;
  }

  private byte @Nullable [] serialize(String channel, @Nullable T value) {
    if (value == null) {
      return null;
    }
    try {
      return writer.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new SerializationException(
          "cannot write a "
              + type.getSimpleName()
              + " to "
              + channel
              + ": "
              + e.getOriginalMessage(),
          e);
    }
  }

  private @Nullable T deserialize(String channel, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return reader.readValue(bytes);
    } catch (JacksonException e) {
      throw new SerializationException(
          "cannot read a %s of %d bytes from %s: %s"
              .formatted(type.getSimpleName(), bytes.length, channel, e.getOriginalMessage()),
          e);
    }
  }
}
