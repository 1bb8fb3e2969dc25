package io.newsloom.desk.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The values that articles can be filtered by, with how many articles have each; most first. */
public record Facets(List<Facet> languages, List<Facet> topics, List<Facet> sources) {

  /** One value of a criterion. */
  public record Facet(String value, String label, int count) {
    private Facet more() {
      return new Facet(value, label, count + 1);
    }
  }

  static Facets of(List<Summary> articles) {
    Map<String, Facet> languages = new TreeMap<>();
    Map<String, Facet> topics = new TreeMap<>();
    Map<String, Facet> sources = new TreeMap<>();
    for (Summary article : articles) {
      if (article.language() != null) {
        String language = Filter.primary(article.language());
        count(languages, language, language);
      }
      article.topics().forEach(topic -> count(topics, topic, topic));
      count(sources, article.source().id(), article.source().name());
    }
    return new Facets(mostFirst(languages), mostFirst(topics), mostFirst(sources));
  }

  private static void count(Map<String, Facet> facets, String value, String label) {
    facets.merge(value, new Facet(value, label, 1), (counted, one) -> counted.more());
  }

  private static List<Facet> mostFirst(Map<String, Facet> facets) {
    return facets.values().stream()
        .sorted(Comparator.comparingInt(Facet::count).reversed())
        .toList();
  }
}
