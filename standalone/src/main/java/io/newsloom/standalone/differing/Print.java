package io.newsloom.standalone.differing;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of an article in a few hundred bytes, so that all articles of a channel can be held:
 * for each field a hash of its essence and one of the whole.
 */
final class Print {

  /** The hash of a field that says nothing. */
  private static final long NOTHING = 0;

  private static final Compared[] FIELDS = Compared.values();

  private final Instant fetchedAt;
  private final long[] essences;
  private final long[] wholes;

  private Print(Instant fetchedAt, long[] essences, long[] wholes) {
    this.fetchedAt = fetchedAt;
    this.essences = essences;
    this.wholes = wholes;
  }

  static Print of(ArticleEvent event) {
    long[] essences = new long[FIELDS.length];
    long[] wholes = new long[FIELDS.length];
    for (Compared field : FIELDS) {
      essences[field.ordinal()] = hash(field.essence(event));
      wholes[field.ordinal()] = hash(field.whole(event));
    }
    return new Print(event.fetchedAt(), essences, wholes);
  }

  /** When its page was fetched. */
  Instant fetchedAt() {
    return fetchedAt;
  }

  boolean says(Compared field) {
    return essences[field.ordinal()] != NOTHING;
  }

  boolean saysTheSame(Compared field, Print other) {
    return essences[field.ordinal()] == other.essences[field.ordinal()];
  }

  boolean equals(Compared field, Print other) {
    return wholes[field.ordinal()] == other.wholes[field.ordinal()];
  }

  /**
   * Of its JSON, without the names of annotators: a new version that finds the same is no change.
   */
  private static long hash(@Nullable Object value) {
    if (value == null
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty()) {
      return NOTHING;
    }
    JsonNode json = Json.mapper().valueToTree(value);
    if (json instanceof ObjectNode object) {
      object.remove("annotator");
    } else if (json instanceof ArrayNode list) {
      list.forEach(Print::withoutAnnotator);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Json.mapper().writeValueAsBytes(json));
      long hash = ByteBuffer.wrap(digest).getLong();
      return hash == NOTHING ? 1 : hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void withoutAnnotator(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("annotator");
    }
  }
}
