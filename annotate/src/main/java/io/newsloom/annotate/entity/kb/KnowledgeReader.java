package io.newsloom.annotate.entity.kb;

import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.event.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the knowledge base's tables: the curated one, the places that {@code benchmarks/bench
 * build-kb} makes of CLDR and GeoNames, and the organisations that {@code build-organisations}
 * makes of the name suggestion index.
 */
final class KnowledgeReader {

  private static final List<String> CURATED_LANGUAGES = List.of("en", "ru", "be", "uk");
  private static final int CURATED_COLUMNS = 9;
  private static final int MADE_COLUMNS = 4;

  /** A surname of fewer letters is too often another word. */
  private static final int MIN_SURNAME = 4;

  private KnowledgeReader() {}

  static List<Entry> standard() {
    List<Entry> entries = new ArrayList<>(core());
    entries.addAll(made("organisations.tsv.gz", EntityType.ORGANISATION));
    return List.copyOf(entries);
  }

  static List<Entry> core() {
    List<Entry> entries = new ArrayList<>();
    for (List<String> row : TsvTable.rows(KnowledgeReader.class, "curated.tsv", CURATED_COLUMNS)) {
      entries.add(curated(row));
    }
    entries.addAll(made("places.tsv.gz", EntityType.PLACE));
    return List.copyOf(entries);
  }

  /** id or -, type, prior, en, ru, be, uk, aliases, context. */
  private static Entry curated(List<String> row) {
    String wikidata = row.get(0).equals("-") ? null : row.get(0);
    EntityType type = EntityType.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < CURATED_LANGUAGES.size(); i++) {
      String name = row.get(3 + i);
      if (!name.isEmpty()) {
        names.put(CURATED_LANGUAGES.get(i), name);
      }
    }
    Stream<String> aliases = cells(row.get(7), "\\|").stream();
    boolean ambiguous = row.get(8).startsWith("!");
    if (type == EntityType.PERSON && !ambiguous) {
      aliases = Stream.concat(aliases, names.values().stream().flatMap(KnowledgeReader::surname));
    }
    return new Entry(
        wikidata != null ? wikidata : localId(type, row.get(3)),
        wikidata,
        type,
        Double.parseDouble(row.get(2)),
        names,
        aliases.distinct().toList(),
        stems(ambiguous ? row.get(8).substring(1) : row.get(8)));
  }

  private static Stream<String> surname(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.length() >= MIN_SURNAME && !last.equals(name) ? Stream.of(last) : Stream.empty();
  }

  private static String localId(EntityType type, String name) {
    return LocalIds.of(type, name);
  }

  private static Set<String> stems(String words) {
    return cells(words, " ").stream().map(StemKey::of).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Entry> made(String resource, EntityType type) {
    try (InputStream in =
        Objects.requireNonNull(KnowledgeReader.class.getResourceAsStream(resource), resource)) {
      return new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
          .lines()
          .map(line -> entry(line, type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** id, prior, {@code en=Minsk|ru=Минск}, aliases. */
  private static Entry entry(String line, EntityType type) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != MADE_COLUMNS) {
      throw new IllegalArgumentException("want " + MADE_COLUMNS + " columns: " + line);
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : cells(row.get(2), "\\|")) {
      names.put(name.substring(0, 2), name.substring(3));
    }
    @Nullable String wikidata = row.get(0).startsWith("Q") ? row.get(0) : null;
    return new Entry(
        row.get(0),
        wikidata,
        type,
        Double.parseDouble(row.get(1)),
        names,
        cells(row.get(3), "\\|"),
        Set.of());
  }

  private static List<String> cells(String joined, String by) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(by));
  }
}
