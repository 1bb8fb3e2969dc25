package io.newsloom.common.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Media Topics that Newsloom knows: the 17 and a choice of those under them, with labels in
 * eight languages. The table is {@code mediatopics.tsv}; ids and the labels in en, de, fr, es are
 * IPTC's (NewsCodes, CC BY 4.0). Immutable.
 */
public final class MediaTopicTable {

  /** The languages of the labels, in the order of the table's columns. */
  public static final List<String> LANGUAGES =
      List.of("en", "ru", "be", "uk", "de", "fr", "es", "pl");

  private static final String RESOURCE = "mediatopics.tsv";
  private static final MediaTopicTable STANDARD = load();

  private final Map<String, SubTopic> byKey;
  private final Map<String, SubTopic> byId;

  private MediaTopicTable(List<SubTopic> topics) {
    Map<String, SubTopic> keys = new LinkedHashMap<>();
    Map<String, SubTopic> ids = new LinkedHashMap<>();
    for (SubTopic topic : topics) {
      if (keys.put(topic.key(), topic) != null || ids.put(topic.id(), topic) != null) {
        throw new IllegalArgumentException(topic + " stands twice in " + RESOURCE);
      }
    }
    byKey = Collections.unmodifiableMap(keys);
    byId = Collections.unmodifiableMap(ids);
  }

  /** The table that ships with Newsloom. */
  public static MediaTopicTable standard() {
    return STANDARD;
  }

  /** All topics, each top-level one before those under it. */
  public List<SubTopic> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<SubTopic> ofKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Optional<SubTopic> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  static Map<String, String> ordered(Map<String, String> labels) {
    return Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  private static MediaTopicTable load() {
    try (InputStream in = MediaTopicTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return new MediaTopicTable(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(MediaTopicTable::topic)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static SubTopic topic(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3 + LANGUAGES.size()) {
      throw new IllegalArgumentException("want id, key, top and labels: " + line);
    }
    Map<String, String> labels = new TreeMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      labels.put(LANGUAGES.get(i), columns[3 + i]);
    }
    return new SubTopic(
        columns[0], columns[1], MediaTopic.ofSlug(columns[2]).orElseThrow(), labels);
  }
}
