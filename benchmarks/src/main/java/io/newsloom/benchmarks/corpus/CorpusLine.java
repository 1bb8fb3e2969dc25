package io.newsloom.benchmarks.corpus;

import io.newsloom.common.json.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of a set: JSON with {@code id}, {@code html}, perhaps {@code url}, and labels. */
final class CorpusLine {

  /** For sets that don't say when a page was saved: after the newest page of them all. */
  private static final Instant SAVED = Instant.parse("2026-11-01T00:00:00Z");

  private CorpusLine() {}

  static CorpusPage parse(CorpusSet set, int index, String line) {
    JsonNode node = Json.mapper().readTree(line);
    String url = text(node, "url");
    return new CorpusPage(
        set,
        node.path("id").asString(),
        url == null ? "https://" + set.slug() + ".example/page-" + index : url,
        savedAt(text(node, "crawled")),
        node.path("html").asString(),
        new Truth(
            node.hasNonNull("text") ? node.path("text").asString() : null,
            texts(node, "with"),
            texts(node, "without"),
            text(node, "title"),
            texts(node, "author"),
            text(node, "date")));
  }

  private static Instant savedAt(@Nullable String crawled) {
    if (crawled == null) {
      return SAVED;
    }
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            crawled.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(time);
  }

  private static @Nullable String text(JsonNode node, String name) {
    String value = node.hasNonNull(name) ? node.path(name).asString() : "";
    return value.isBlank() ? null : value;
  }

  private static List<String> texts(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isArray()) {
      return value.valueStream().map(JsonNode::asString).filter(s -> !s.isBlank()).toList();
    }
    String single = text(node, name);
    return single == null ? List.of() : List.of(single);
  }
}
