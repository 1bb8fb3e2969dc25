package io.newsloom.ingest.source;

import io.newsloom.common.settings.SettingsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of the file, read key by key; {@link #close} complains about keys nobody asked for.
 */
final class Section {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

  private final String file;
  private final String name;
  private final Node at;
  private final Map<String, Node> values;
  private final Map<String, Node> keys;
  private final Set<String> asked;

  private Section(
      String file,
      String name,
      Node at,
      Map<String, Node> values,
      Map<String, Node> keys,
      Set<String> asked) {
    this.file = file;
    this.name = name;
    this.at = at;
    this.values = values;
    this.keys = keys;
    this.asked = asked;
  }

  static Section of(String file, String name, Node node) {
    Section section =
        new Section(
            file, name, node, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    if (!(node instanceof MappingNode mapping)) {
      throw section.complaint("here belongs a list of \"key: value\" lines");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw section.complaint(tuple.getKeyNode(), "a key must be a plain word");
      }
      section.keys.put(key.getValue(), key);
      if (section.values.put(key.getValue(), tuple.getValueNode()) != null) {
        throw section.complaint(key, "\"" + key.getValue() + "\" is said twice");
      }
    }
    return section;
  }

  /** The same section, called so in complaints. */
  Section named(String newName) {
    return new Section(file, newName, at, values, keys, asked);
  }

  Optional<String> text(String key) {
    return value(key).map(node -> scalar(key, node));
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    value(key).ifPresent(node -> items(key, node).forEach(item -> texts.add(scalar(key, item))));
    return texts;
  }

  Optional<Boolean> flag(String key) {
    return text(key)
        .map(
            text ->
                switch (text) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw complaint(key, key + " is true or false, not \"" + text + "\"");
                });
  }

  Optional<Duration> duration(String key) {
    return text(key).map(text -> duration(key, text));
  }

  /** A list of ascending durations. */
  Optional<List<Duration>> durations(String key) {
    if (value(key).isEmpty()) {
      return Optional.empty();
    }
    List<Duration> durations = texts(key).stream().map(text -> duration(key, text)).toList();
    if (!durations.stream().sorted().toList().equals(durations)) {
      throw complaint(key, key + " must ascend");
    }
    return Optional.of(durations);
  }

  Optional<Section> section(String key) {
    return value(key).map(node -> of(file, key, node));
  }

  List<Section> sections(String key) {
    List<Node> nodes =
        value(key)
            .map(node -> items(key, node))
            .orElseThrow(() -> complaint(key + " is missing: it lists what is polled"));
    List<Section> sections = new ArrayList<>();
    for (Node node : nodes) {
      sections.add(of(file, "source number " + (sections.size() + 1), node));
    }
    return sections;
  }

  /** Complains about a key that nothing has asked for: a typing error, most likely. */
  void close() {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!asked.contains(key.getKey())) {
        throw complaint(
            key.getValue(),
            "unknown key \"" + key.getKey() + "\"; known are: " + String.join(", ", asked));
      }
    }
  }

  SettingsException complaint(String key, String message) {
    return complaint(keys.getOrDefault(key, at), message);
  }

  SettingsException complaint(String message) {
    return complaint(at, message);
  }

  private SettingsException complaint(Node node, String message) {
    String line = node.getStartMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
    return new SettingsException(
        file + line + (name.isEmpty() ? "" : ", " + name) + ": " + message);
  }

  /** A key that is there; one with nothing behind it counts as absent. */
  private Optional<Node> value(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).filter(node -> !node.getTag().equals(Tag.NULL));
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw complaint(key, key + " must be one value");
  }

  private List<Node> items(String key, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw complaint(key, key + " must be a list");
  }

  private Duration duration(String key, String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw complaint(key, key + " is a time such as 30s, 5m, 6h or 7d, not \"" + text + "\"");
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}
