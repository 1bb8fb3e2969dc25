package io.newsloom.benchmarks.metric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Overlap of the four-word shingles of one page's text, normalised so that long texts don't weigh
 * more. The metric of github.com/scrapinghub/article-extraction-benchmark, {@code evaluate.py}.
 *
 * @param hit share of shingles that truth and prediction have
 * @param surplus share that only the prediction has
 * @param missing share that only the truth has
 */
public record Shingles(double hit, double surplus, double missing) {

  private static final int SIZE = 4;

  public static Shingles compare(String truth, String predicted) {
    Map<List<String>, Integer> wanted = Words.counts(shingles(Words.of(truth)));
    Map<List<String>, Integer> found = Words.counts(shingles(Words.of(predicted)));
    double hit = 0;
    double all = 0;
    for (var entry : wanted.entrySet()) {
      int other = found.getOrDefault(entry.getKey(), 0);
      hit += Math.min(entry.getValue(), other);
      all += entry.getValue();
    }
    double predictions = found.values().stream().mapToInt(Integer::intValue).sum();
    double sum = all + predictions - hit;
    return sum == 0
        ? new Shingles(0, 0, 0)
        : new Shingles(hit / sum, (predictions - hit) / sum, (all - hit) / sum);
  }

  /** Share of the first text's shingles that the second has too; of a text without words, 1. */
  public static double covered(String text, String by) {
    List<List<String>> shingles = shingles(Words.of(text));
    Set<List<String>> others = new HashSet<>(shingles(Words.of(by)));
    return shingles.isEmpty()
        ? 1
        : (double) shingles.stream().filter(others::contains).count() / shingles.size();
  }

  /** A text of fewer than four words is one shingle; an empty one has none. */
  static List<List<String>> shingles(List<String> words) {
    List<List<String>> shingles = new ArrayList<>();
    int count = words.isEmpty() ? 0 : Math.max(1, words.size() - SIZE + 1);
    for (int i = 0; i < count; i++) {
      shingles.add(words.subList(i, Math.min(words.size(), i + SIZE)));
    }
    return shingles;
  }

  /** Empty if nothing was predicted: the set's code leaves such a page out of the precision. */
  OptionalDouble precision() {
    return hit + surplus == 0 ? OptionalDouble.empty() : OptionalDouble.of(hit / (hit + surplus));
  }

  /** Empty if there was nothing to find. */
  OptionalDouble recall() {
    return hit + missing == 0 ? OptionalDouble.empty() : OptionalDouble.of(hit / (hit + missing));
  }

  /** This page's own F1, to find the worst pages by. */
  public double f1() {
    return hit == 0 && surplus + missing > 0
        ? 0
        : Score.harmonic(precision().orElse(1), recall().orElse(1));
  }

  /** F1 of the mean precision and the mean recall. */
  public static Score score(List<Shingles> pages) {
    double precision = mean(pages.stream().map(Shingles::precision).toList());
    double recall = mean(pages.stream().map(Shingles::recall).toList());
    return new Score(precision, recall, Score.harmonic(precision, recall));
  }

  private static double mean(List<OptionalDouble> values) {
    return values.stream()
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElse(0);
  }
}
