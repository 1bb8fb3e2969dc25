package io.newsloom.annotate.topic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of an article's URL that may name a section: its sub-domain and its folders. */
final class UrlSections {

  private UrlSections() {}

  /** Outermost first; the last path segment is the article itself and is left out. */
  static List<String> of(String url) {
    int hostStart = url.indexOf("://");
    if (hostStart < 0) {
      return List.of();
    }
    String[] parts = url.substring(hostStart + 3).split("[?#]", 2)[0].split("/", -1);
    List<String> sections = new ArrayList<>();
    String[] labels = parts[0].split("\\.", -1);
    if (labels.length > 2) {
      sections.add(labels[0]);
    }
    Arrays.stream(parts, 1, Math.max(1, parts.length - 1))
        .map(UrlSections::decoded)
        .filter(segment -> !segment.isBlank())
        .forEach(sections::add);
    return List.copyOf(sections);
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment; // a stray % is part of the name
    }
  }
}
