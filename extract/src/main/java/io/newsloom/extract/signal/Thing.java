package io.newsloom.extract.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node of a page's linked data: an article, a person, an organisation. Immutable. */
public final class Thing {

  /** A list longer than this is no list of authors or keywords. */
  private static final int MOST = 200;

  private final JsonNode node;
  private final Map<String, JsonNode> byId;

  Thing(JsonNode node, Map<String, JsonNode> byId) {
    this.node = node;
    this.byId = byId;
  }

  /** Types without their vocabulary: {@code NewsArticle}. */
  public List<String> types() {
    return values("@type").map(JsonNode::asString).map(Thing::localName).toList();
  }

  public boolean isA(String suffix) {
    JsonNode type = node.path("@type");
    return type.isString()
        ? localName(type.asString()).endsWith(suffix)
        : types().stream().anyMatch(name -> name.endsWith(suffix));
  }

  /** The first text of a property: a string, or the name or value of what stands there. */
  public @Nullable String text(String property) {
    JsonNode value = node.path(property);
    if (value.isArray()) {
      return texts(property).stream().findFirst().orElse(null);
    }
    String text = textOf(value);
    return text.isEmpty() ? null : text;
  }

  /** All texts of a property; without markup's entities, blanks and empty ones. */
  public List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    values(property).limit(MOST).map(this::textOf).forEach(texts::add);
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** The nodes a property holds, references within the page resolved; strings are left out. */
  public List<Thing> things(String property) {
    return values(property)
        .limit(MOST)
        .map(this::resolved)
        .filter(JsonNode::isObject)
        .map(value -> new Thing(value, byId))
        .toList();
  }

  private Stream<JsonNode> values(String property) {
    JsonNode value = node.path(property);
    if (value.isMissingNode()) {
      return Stream.empty();
    }
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  private JsonNode resolved(JsonNode value) {
    if (value.isObject() && value.path("@id").isString() && !value.has("name")) {
      return byId.getOrDefault(value.path("@id").asString(), value);
    }
    return value;
  }

  private String textOf(JsonNode value) {
    if (value.isString()) {
      return clean(value.asString());
    }
    if (!value.isObject()) {
      return "";
    }
    JsonNode object = resolved(value);
    for (String key : List.of("@value", "name", "url", "@id")) {
      JsonNode text = object.path(key);
      if (text.isArray() && !text.isEmpty()) {
        text = text.path(0);
      }
      if (text.isString() && !text.asString().isBlank()) {
        return clean(text.asString());
      }
    }
    return "";
  }

  /** Entities are not decoded in scripts, but many templates write them, some of them twice. */
  private static String clean(String text) {
    String clean = text;
    for (int round = 0; round < 2 && clean.indexOf('&') >= 0; round++) {
      clean = Parser.unescapeEntities(clean, false);
    }
    return clean.strip();
  }

  private static String localName(String type) {
    int cut = Math.max(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')), type.indexOf('#'));
    return type.substring(cut + 1);
  }
}
