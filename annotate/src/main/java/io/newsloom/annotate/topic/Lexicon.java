package io.newsloom.annotate.topic;

import io.newsloom.annotate.text.Stem;
import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.topic.MediaTopicTable;
import io.newsloom.common.topic.SubTopic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The words of one language that speak for topics. The table is {@code lexicon-xx.tsv}: topic key,
 * weight, seeds separated by semicolons, written as {@link Stem#of} reads them. The tables are the
 * project's own work. Immutable.
 */
final class Lexicon {

  /** The languages that have a table. */
  static final List<String> LANGUAGES =
      List.of("en", "ru", "be", "uk", "de", "fr", "es", "pl", "it");

  /** Most prefixes of most words are no stem: a bit for each stem's hash says so cheaply. */
  private static final int MASK = (1 << 18) - 1;

  private final Map<String, List<Seed>> byFirstStem;
  private final int longest;
  private final BitSet hashes = new BitSet(MASK + 1);

  private Lexicon(Map<String, List<Seed>> byFirstStem) {
    this.byFirstStem = byFirstStem;
    this.longest = byFirstStem.keySet().stream().mapToInt(String::length).max().orElse(0);
    byFirstStem.keySet().forEach(stem -> hashes.set(stem.hashCode() & MASK));
  }

  static Lexicon load(String language) {
    return of(TsvTable.rows(Lexicon.class, "lexicon-" + language + ".tsv", 3));
  }

  static Lexicon of(List<List<String>> rows) {
    Map<String, List<Seed>> seeds = new HashMap<>();
    for (List<String> row : rows) {
      SubTopic topic =
          MediaTopicTable.standard()
              .ofKey(row.get(0))
              .orElseThrow(() -> new IllegalArgumentException("no topic " + row.get(0)));
      double weight = Double.parseDouble(row.get(1));
      for (String phrase : row.get(2).split(";")) {
        add(seeds, topic, weight, phrase.strip());
      }
    }
    return new Lexicon(seeds);
  }

  private static void add(
      Map<String, List<Seed>> seeds, SubTopic topic, double weight, String phrase) {
    if (phrase.isEmpty()) {
      return;
    }
    List<Stem> stems = Arrays.stream(phrase.split(" ")).map(Stem::of).toList();
    seeds
        .computeIfAbsent(stems.get(0).letters(), any -> new ArrayList<>())
        .add(new Seed(topic, weight, stems));
  }

  /** Reports every seed and the index of the word where it stands, in reading order. */
  void match(List<String> words, BiConsumer<Seed, Integer> found) {
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      int hash = 0;
      for (int end = 1; end <= Math.min(word.length(), longest); end++) {
        hash = 31 * hash + word.charAt(end - 1);
        if (hashes.get(hash & MASK)) {
          report(words, at, word.substring(0, end), found);
        }
      }
    }
  }

  private void report(List<String> words, int at, String prefix, BiConsumer<Seed, Integer> found) {
    int ending = words.get(at).length() - prefix.length();
    for (Seed seed : byFirstStem.getOrDefault(prefix, List.of())) {
      if (ending <= seed.stems().get(0).maxEnding() && seed.standsAt(words, at)) {
        found.accept(seed, at);
      }
    }
  }
}
