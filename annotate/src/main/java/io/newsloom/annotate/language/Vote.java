package io.newsloom.annotate.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The paragraphs' verdicts, each with the weight of its length. */
final class Vote {

  /** Shorter paragraphs are captions and names, which say nothing about the article. */
  private static final int MIN_UNITS = 80;

  private static final double SURE = 0.95;

  /** Languages so close that a paragraph of one passes for the other. */
  private static final List<Set<String>> SIBLINGS =
      List.of(Set.of("bs", "hr", "sr"), Set.of("nb", "nn", "da"));

  private final Map<String, Double> votes = new TreeMap<>();
  private final Map<String, Integer> whole = new TreeMap<>();
  private double total;

  void add(String paragraph, Verdict verdict) {
    int units = paragraph.length();
    if (verdict.language().equals("und")) {
      return;
    }
    votes.merge(verdict.language(), units * verdict.confidence(), Double::sum);
    total += units;
    if (units >= MIN_UNITS && verdict.confidence() >= SURE) {
      whole.merge(verdict.language(), units, Integer::sum);
    }
  }

  /** The language of most of the text; its confidence is the share of the vote. */
  Verdict winner() {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            most -> new Verdict(most.getKey(), Math.round(1000 * most.getValue() / total) / 1000.0))
        .orElse(Verdict.NONE);
  }

  /** Whether the winner has siblings, which single paragraphs may not tell apart. */
  boolean isClose() {
    String main = winner().language();
    return SIBLINGS.stream().anyMatch(group -> group.contains(main));
  }

  /** Further languages that whole paragraphs are surely in, most first. */
  List<String> others() {
    String main = winner().language();
    return whole.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(main) && !areSiblings(entry.getKey(), main))
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean areSiblings(String one, String other) {
    return SIBLINGS.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }
}
