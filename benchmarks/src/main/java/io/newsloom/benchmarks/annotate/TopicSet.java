package io.newsloom.benchmarks.annotate;

import io.newsloom.common.json.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Articles with their topics, in one language.
 *
 * @param language its code: en, ru, be or uk
 * @param articles in the file's order
 */
public record TopicSet(String language, List<Article> articles) {

  public TopicSet {
    articles = List.copyOf(articles);
  }

  /**
   * One article.
   *
   * @param id its name within the set
   * @param headline its title
   * @param text its body; paragraphs are separated by line breaks
   * @param topics all that are truly there, the main one first: top-level IPTC Media Topics, such
   *     as {@code medtop:15000000}
   */
  public record Article(String id, String headline, String text, List<String> topics) {

    public Article {
      topics = List.copyOf(topics);
    }
  }

  /**
   * Reads the set of a language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TopicSet of(String language) {
    List<Article> articles =
        SetFile.lines("topics/" + language + ".jsonl").stream()
            .map(line -> article(Json.mapper().readTree(line)))
            .toList();
    return new TopicSet(language, articles);
  }

  private static Article article(JsonNode node) {
    return new Article(
        node.path("id").asString(),
        node.path("headline").asString(),
        node.path("text").asString(),
        node.path("topics").valueStream().map(JsonNode::asString).toList());
  }
}
