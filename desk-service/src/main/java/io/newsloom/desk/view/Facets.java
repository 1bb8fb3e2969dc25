package io.newsloom.desk.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values that articles can be filtered by, with how many articles have each; most first. */
public record Facets(
    List<Facet> languages, List<Facet> topics, List<Facet> entities, List<Facet> sources) {

  /** There are thousands of names; nobody looks for one far down a list. */
  private static final int MOST_ENTITIES = 200;

  /** One value of a criterion. */
  public record Facet(String value, String label, int count) {
    private Facet more() {
      return new Facet(value, label, count + 1);
    }
  }

  static Facets of(List<Summary> articles) {
    Map<String, Facet> languages = new TreeMap<>();
    Map<String, Facet> topics = new TreeMap<>();
    Map<String, Facet> entities = new HashMap<>();
    Map<String, Facet> sources = new TreeMap<>();
    for (Summary article : articles) {
      if (article.language() != null) {
        String language = Filter.primary(article.language());
        count(languages, language, language);
      }
      article.topics().forEach(topic -> count(topics, topic, topic));
      article.entities().forEach(entity -> count(entities, entity.id(), entity.label()));
      count(sources, article.source().id(), article.source().name());
    }
    return new Facets(
        mostFirst(languages), mostFirst(topics), mostNamed(entities), mostFirst(sources));
  }

  private static void count(Map<String, Facet> facets, String value, String label) {
    facets.merge(value, new Facet(value, label, 1), (counted, one) -> counted.more());
  }

  private static List<Facet> mostNamed(Map<String, Facet> entities) {
    return entities.values().stream()
        .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
        .limit(MOST_ENTITIES)
        .toList();
  }

  private static List<Facet> mostFirst(Map<String, Facet> facets) {
    return facets.values().stream()
        .sorted(Comparator.comparingInt(Facet::count).reversed())
        .toList();
  }
}
