package io.newsloom.standalone.explaining;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whom an entity's surfaces may mean by the knowledge base, and what speaks for each. */
final class Candidates {

  private static final int MOST = 5;

  private final KnowledgeBase base;
  private final Set<String> wordsOfTheArticle;

  Candidates(KnowledgeBase base, String headline, String text) {
    this.base = base;
    this.wordsOfTheArticle = Set.copyOf(StemKey.ofWords(headline + "\n" + text));
  }

  /** A line each, the likeliest first; the one that was chosen is marked. */
  List<String> of(EntityAnnotation entity) {
    Map<Entry, Set<String>> surfaces = bySurface(entity);
    if (surfaces.isEmpty()) {
      return List.of("no such name in the knowledge base: found by how it stands in the sentence");
    }
    List<Entry> entries =
        surfaces.keySet().stream()
            .sorted(Comparator.comparingDouble(Entry::prior).reversed())
            .toList();
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
      boolean chosen = entry.id().equals(entity.id());
      lines.add((chosen ? "* " : "- ") + line(entry, surfaces.getOrDefault(entry, Set.of())));
    }
    if (entries.size() > MOST) {
      lines.add("  and " + (entries.size() - MOST) + " less known");
    }
    return lines;
  }

  private String line(Entry entry, Set<String> surfaces) {
    String near =
        entry.context().stream()
            .filter(wordsOfTheArticle::contains)
            .sorted()
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s %s, %s, prior %.2f, by %s%s",
        entry.id(),
        entry.name("en"),
        entry.type().json(),
        entry.prior(),
        String.join(" | ", surfaces),
        near.isEmpty() ? "" : ", near " + near);
  }

  private Map<Entry, Set<String>> bySurface(EntityAnnotation entity) {
    Map<Entry, Set<String>> candidates = new LinkedHashMap<>();
    for (String surface :
        new TreeSet<>(entity.mentions().stream().map(Mention::surface).toList())) {
      for (Entry entry : base.named(surface)) {
        candidates.computeIfAbsent(entry, e -> new TreeSet<>()).add(surface);
      }
    }
    return candidates;
  }
}
