package io.newsloom.annotate.entity;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.link.Found;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mentions of an article, gathered by entity. */
record Gathering(Map<String, List<Found>> byId, int textLength) {

  private static final List<String> LANGUAGES = List.of("en", "ru", "be", "uk");
  private static final double OF_HEADLINE = 2;

  static Gathering of(List<Found> found, int textLength) {
    Map<String, List<Found>> byId = new LinkedHashMap<>();
    for (Found one : found) {
      byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one);
    }
    return new Gathering(byId, textLength);
  }

  /** One annotation an entity, most salient first. */
  List<EntityAnnotation> annotations(String language, String annotator) {
    return byId.values().stream()
        .map(found -> annotation(found, language, annotator))
        .sorted(
            Comparator.comparingDouble(EntityAnnotation::salience)
                .reversed()
                .thenComparing(EntityAnnotation::id))
        .toList();
  }

  private EntityAnnotation annotation(List<Found> found, String language, String annotator) {
    Found first = found.get(0);
    Entry entry = first.entry();
    double confidence = found.stream().mapToDouble(Found::confidence).max().orElse(0);
    return new EntityAnnotation(
        first.id(),
        entry == null ? null : entry.wikidata(),
        first.type(),
        entry == null ? first.named() : name(entry, found, language),
        entry == null ? Map.of() : names(entry),
        rounded(salience(found)),
        rounded(confidence),
        found.stream().map(Found::mention).toList(),
        annotator);
  }

  /** The name in the article's language; where the table has none, one that the article uses. */
  private static String name(Entry entry, List<Found> found, String language) {
    return entry.names().containsKey(language)
        ? entry.name(language)
        : found.stream()
            .map(one -> one.mention().surface())
            .filter(surface -> entry.allNames().anyMatch(surface::equals))
            .findFirst()
            .orElse(entry.name(language));
  }

  private static Map<String, String> names(Entry entry) {
    Map<String, String> names = new TreeMap<>();
    for (String language : LANGUAGES) {
      String name = entry.names().get(language);
      if (name != null) {
        names.put(language, name);
      }
    }
    return names;
  }

  /** Of the headline, of the beginning, often named. */
  private double salience(List<Found> found) {
    Mention first = found.get(0).mention();
    boolean inHeadline = first.span().part() == Part.HEADLINE;
    double early = inHeadline ? 1 : 1 - first.span().offset() / (double) Math.max(1, textLength);
    double score = (inHeadline ? OF_HEADLINE : 0) + Math.log1p(found.size()) + early;
    return score / (score + 2);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
