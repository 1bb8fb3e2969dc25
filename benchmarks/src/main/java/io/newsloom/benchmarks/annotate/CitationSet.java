package io.newsloom.benchmarks.annotate;

import io.newsloom.common.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Short texts with the outlets they cite and the quotes they hold, in one language.
 *
 * @param language its code: en, ru, be or uk
 * @param items in the file's order
 */
public record CitationSet(String language, List<Item> items) {

  public CitationSet {
    items = List.copyOf(items);
  }

  /**
   * One to four sentences.
   *
   * @param text as printed
   * @param cites the outlets it relies on; empty for a negative
   * @param quotes the words it quotes; titles and scare quotes are none
   */
  public record Item(String text, List<Cite> cites, List<Quote> quotes) {

    public Item {
      cites = List.copyOf(cites);
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * A citation.
   *
   * @param outlet its name, in the dictionary form of the language
   * @param quote the words that are taken from it, if they are quoted
   * @param verb what ties the outlet to the statement, as printed
   */
  public record Cite(String outlet, @Nullable String quote, String verb) {}

  /**
   * Quoted words.
   *
   * @param text without the quotation marks
   * @param speaker who says them, in the dictionary form; null if nobody is named or an outlet
   *     speaks for itself
   */
  public record Quote(String text, @Nullable String speaker) {}

  /**
   * Reads the set of a language.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CitationSet of(String language) {
    List<Item> items =
        SetFile.lines("citations/" + language + ".jsonl").stream()
            .map(line -> item(Json.mapper().readTree(line)))
            .toList();
    return new CitationSet(language, items);
  }

  /**
   * The half by which rules may be written, or the other, of which only figures are looked at: by a
   * text's CRC-32, so that an item stays where it is.
   */
  public CitationSet half(boolean forDevelopment) {
    return new CitationSet(
        language, items.stream().filter(item -> isForDevelopment(item) == forDevelopment).toList());
  }

  private static boolean isForDevelopment(Item item) {
    return TopicSet.Half.of(item.text()) == TopicSet.Half.DEV;
  }

  private static Item item(JsonNode node) {
    return new Item(
        node.path("text").asString(),
        node.path("cites").valueStream().map(CitationSet::cite).toList(),
        node.path("quotes").valueStream().map(CitationSet::quote).toList());
  }

  private static Cite cite(JsonNode node) {
    return new Cite(
        node.path("outlet").asString(), text(node, "quote"), node.path("verb").asString());
  }

  private static Quote quote(JsonNode node) {
    return new Quote(node.path("text").asString(), text(node, "speaker"));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.path(name).asString() : null;
  }
}
