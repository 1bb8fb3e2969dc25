package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How publishers name their sections, mapped to the 17 topics. The table is {@code sections.tsv}:
 * topic slug, language, names separated by semicolons.
 */
final class SectionTable {

  private static final String RESOURCE = "sections.tsv";
  private static final Pattern PARTS =
      Pattern.compile("[,/&|·•>»;:+]|\\s(?:and|и|і|й|ды|та|und|et|y|e|i|-|–|—)\\s");

  private final Map<String, MediaTopic> topics;

  private SectionTable(Map<String, MediaTopic> topics) {
    this.topics = Map.copyOf(topics);
  }

  /** The table that ships with Newsloom. */
  static SectionTable load() {
    try (InputStream in = SectionTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return parse(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  static SectionTable parse(List<String> lines) {
    Map<String, MediaTopic> topics = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        addRow(topics, line);
      }
    }
    return new SectionTable(topics);
  }

  private static void addRow(Map<String, MediaTopic> topics, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException("want topic, language, names: " + line);
    }
    MediaTopic topic = MediaTopic.ofSlug(columns[0]).orElseThrow();
    for (String name : columns[2].split(";")) {
      MediaTopic before = topics.put(PhraseKey.of(name), topic);
      if (before != null && before != topic) {
        throw new IllegalArgumentException(name.strip() + " is both " + before + " and " + topic);
      }
    }
  }

  /**
   * The topics of a section's name: of the whole name, else of its parts ("Science &amp; Health"),
   * in topic order. None for names that are not in the table.
   */
  Set<MediaTopic> topicsOf(String name) {
    Set<MediaTopic> found = EnumSet.noneOf(MediaTopic.class);
    MediaTopic whole = topics.get(PhraseKey.of(name));
    if (whole != null) {
      found.add(whole);
      return found;
    }
    for (String part : PARTS.split(name)) {
      MediaTopic topic = topics.get(PhraseKey.of(part));
      if (topic != null) {
        found.add(topic);
      }
    }
    return found;
  }
}
