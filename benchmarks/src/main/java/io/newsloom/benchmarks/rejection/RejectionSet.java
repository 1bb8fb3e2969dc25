package io.newsloom.benchmarks.rejection;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The set's pages: each layout filled with the texts of each language. Layouts and texts are made
 * up for it and lie beside the tests, on the class path.
 */
final class RejectionSet {

  static final List<String> LANGUAGES = List.of("en", "ru", "be", "uk", "de", "fr", "es", "pl");

  private static final Instant FETCHED = Instant.parse("2026-02-04T12:00:00Z");
  private static final SourceRef SOURCE = new SourceRef("set", "Set", "import", null);
  private static final String SECTION = "=== ";

  private RejectionSet() {}

  /**
   * One page of the set.
   *
   * @param name layout and language, such as {@code cards/en}
   */
  record Made(PageSort sort, String name, String url, String html) {

    Page page() {
      Fetch fetch = Fetch.plain(url, "text/html; charset=utf-8", FETCHED, SOURCE);
      return Page.of(
          NormalizedUrl.of(url).orElseThrow(), fetch, html.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A layout: what its pages are, and where they stand on their site. */
  private record Layout(PageSort sort, String name, String path, String html) {}

  /** All pages, by layout. */
  static List<Made> pages() {
    Map<String, String> parts = new LinkedHashMap<>();
    List<Layout> layouts = layouts(parts);
    List<Made> pages = new ArrayList<>();
    for (Layout layout : layouts) {
      for (String language : LANGUAGES) {
        Template template = new Template(parts, texts(language));
        pages.add(
            new Made(
                layout.sort(),
                layout.name() + "/" + language,
                "https://paper-" + language + ".example" + layout.path(),
                template.fill(layout.html())));
      }
    }
    return pages;
  }

  private static List<Layout> layouts(Map<String, String> parts) {
    List<Layout> layouts = new ArrayList<>();
    List<String> lines = lines("layouts.html");
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(SECTION)) {
        continue;
      }
      String[] head = lines.get(i).substring(SECTION.length()).split(" ");
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).startsWith(SECTION)) {
        end++;
      }
      String html = String.join("\n", lines.subList(i + 1, end));
      if (head[0].equals("part")) {
        parts.put(head[1], html);
      } else {
        PageSort sort = PageSort.valueOf(head[0].toUpperCase(Locale.ROOT));
        layouts.add(new Layout(sort, head[1], head[2], html));
      }
    }
    return layouts;
  }

  /** Texts by key: rows of columns; a key of one text has one row of one column. */
  private static Map<String, List<List<String>>> texts(String language) {
    Map<String, List<List<String>>> texts = new LinkedHashMap<>();
    for (String line : lines("texts-" + language + ".tsv")) {
      List<String> columns = List.of(line.split("\t"));
      texts
          .computeIfAbsent(columns.get(0), key -> new ArrayList<>())
          .add(columns.subList(1, columns.size()));
    }
    return texts;
  }

  static List<String> lines(String name) {
    try (InputStream in = RejectionSet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
