package io.newsloom.ingest.feed;

import io.newsloom.common.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON Feed 1 and 1.1 (jsonfeed.org). A value of an unexpected type counts as absent. */
final class JsonFeed {

  private static final String VERSION = "https://jsonfeed.org/version/";

  private JsonFeed() {}

  static Feed read(String text, String url) throws UnreadableFeedException {
    JsonNode root = parse(text);
    String version = text(root, "version");
    if (version == null || !version.replaceFirst("^http:", "https:").startsWith(VERSION)) {
      throw new UnreadableFeedException(
          "the document is JSON, but its version is not that of a JSON Feed", null);
    }
    EntryCollector entries = new EntryCollector(url);
    for (JsonNode item : root.path("items").values()) {
      entries.add(
          new EntryCollector.Raw(
              first(text(item, "url"), text(item, "external_url"), address(text(item, "id"))),
              text(item, "title"),
              first(text(item, "summary"), text(item, "content_text"), text(item, "content_html")),
              text(item, "date_published"),
              text(item, "date_modified"),
              first(text(item, "language"), text(root, "language")),
              authors(item),
              strings(item.path("tags"))));
    }
    return new Feed(
        "json-feed", text(root, "language"), null, entries.entries(), entries.skipped());
  }

  private static JsonNode parse(String text) throws UnreadableFeedException {
    try {
      return Json.mapper().readTree(text);
    } catch (JacksonException e) {
      throw new UnreadableFeedException(
          "the document is broken JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Version 1 has one author, version 1.1 several. */
  private static List<String> authors(JsonNode item) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : item.path("authors").values()) {
      String name = text(author, "name");
      if (name != null) {
        names.add(name);
      }
    }
    String only = text(item.path("author"), "name");
    return names.isEmpty() && only != null ? List.of(only) : names;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : array.values()) {
      if (value.isString()) {
        strings.add(value.stringValue());
      }
    }
    return strings;
  }

  /** An id need not be an address; the specification only says that it is best if it is one. */
  private static @Nullable String address(@Nullable String id) {
    return id != null && id.matches("https?://.*") ? id : null;
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() ? value.stringValue() : null;
  }

  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}
