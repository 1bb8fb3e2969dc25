package io.newsloom.extract.signal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as pages have it: with comments, raw line breaks in strings, trailing commas. A block
 * that breaks off keeps what was read before the break. Bounded in depth and size.
 */
final class LenientJson {

  private static final int MAX_DEPTH = 60;
  private static final int MAX_STRING = 2 * 1024 * 1024;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_STRING)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                  .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                  .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .build();

  private LenientJson() {}

  /** The value a text holds, or as much of it as can be read; null if that is nothing. */
  static @Nullable JsonNode read(String text) {
    String json = unwrapped(text);
    if (json.isEmpty()) {
      return null;
    }
    Tree tree = new Tree();
    try (JsonParser parser = MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tree.add(token, parser);
      }
    } catch (JacksonException e) {
      return tree.root; // broken off: what came before the break is still what the page says
    }
    return tree.root;
  }

  /** Without the comment or CDATA marks that some templates put around scripts. */
  private static String unwrapped(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
      start++;
    }
    if (text.startsWith("[CDATA[", start)) {
      return unwrapped(text.substring(start + "[CDATA[".length()));
    }
    return text.substring(start);
  }

  /** The tree built so far; the first value is the root, further ones are left out. */
  private static final class Tree {

    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private @Nullable JsonNode root;
    private String name = "";

    void add(JsonToken token, JsonParser parser) {
      switch (token) {
        case START_OBJECT -> push(NODES.objectNode());
        case START_ARRAY -> push(NODES.arrayNode());
        case END_OBJECT, END_ARRAY -> open.pop();
        case PROPERTY_NAME -> name = parser.currentName();
        case VALUE_NULL -> {}
        default -> put(NODES.stringNode(parser.getString()));
      }
    }

    private void push(ContainerNode<?> node) {
      put(node);
      open.push(node);
    }

    private void put(JsonNode value) {
      ContainerNode<?> parent = open.peek();
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else if (parent instanceof ArrayNode array) {
        array.add(value);
      } else if (root == null) {
        root = value;
      }
    }
  }
}
