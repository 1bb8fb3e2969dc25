package io.newsloom.benchmarks.annotate;

import io.newsloom.common.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/**
 * Articles with their topics, in one language.
 *
 * @param language its code: en, ru, be or uk
 * @param articles in the file's order
 */
public record TopicSet(String language, List<Article> articles) {

  private static final String LATER = "topics/later/";

  public TopicSet {
    articles = List.copyOf(articles);
  }

  /** The halves of a set. */
  public enum Half {
    /** May be looked into: its errors are shown and the calibration is fitted on it. */
    DEV,
    /** Is scored and otherwise left alone. */
    HELD_OUT;

    /** By a text's CRC-32, so that it stays in its half as the set grows. */
    static Half of(String text) {
      CRC32 checksum = new CRC32();
      checksum.update(text.getBytes(StandardCharsets.UTF_8));
      return checksum.getValue() % 2 == 0 ? DEV : HELD_OUT;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
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

    /** By its headline. */
    Half half() {
      return Half.of(headline);
    }
  }

  /**
   * Reads the whole set of a language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TopicSet of(String language) {
    return new TopicSet(
        language, Stream.concat(articles("topics/", language), articles(LATER, language)).toList());
  }

  /**
   * Those articles of a set that were written when the lexicons and the calibration stood, by
   * somebody who had seen neither.
   *
   * @throws IllegalArgumentException if there is no such language
   */
  public static TopicSet later(String language) {
    return new TopicSet(language, articles(LATER, language).toList());
  }

  private static Stream<Article> articles(String directory, String language) {
    return SetFile.lines(directory + language + ".jsonl").stream()
        .map(line -> article(Json.mapper().readTree(line)));
  }

  /** The articles of one half. */
  public TopicSet half(Half half) {
    return new TopicSet(
        language, articles.stream().filter(article -> article.half() == half).toList());
  }

  private static Article article(JsonNode node) {
    return new Article(
        node.path("id").asString(),
        node.path("headline").asString(),
        node.path("text").asString(),
        node.path("topics").valueStream().map(JsonNode::asString).toList());
  }
}
