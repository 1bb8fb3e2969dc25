package io.newsloom.benchmarks.metric;

import java.util.List;
import java.util.Map;

/**
 * Overlap of two texts as bags of lower-case words; a set's score is the mean over its pages. The
 * metric of github.com/Murrough-Foley/web-content-extraction-benchmark (WCXB), {@code evaluate.py}.
 */
public final class WordOverlap {

  private WordOverlap() {}

  public static Score compare(String truth, String predicted) {
    List<String> wanted = Words.lowerCaseOf(truth);
    List<String> found = Words.lowerCaseOf(predicted);
    if (wanted.isEmpty() && found.isEmpty()) {
      return new Score(1, 1, 1);
    }
    if (wanted.isEmpty() || found.isEmpty()) {
      return Score.ZERO;
    }
    Map<String, Integer> wantedCounts = Words.counts(wanted);
    double hit = 0;
    for (var entry : Words.counts(found).entrySet()) {
      hit += Math.min(entry.getValue(), wantedCounts.getOrDefault(entry.getKey(), 0));
    }
    double precision = hit / found.size();
    double recall = hit / wanted.size();
    return new Score(precision, recall, Score.harmonic(precision, recall));
  }

  /** The mean of each part. */
  public static Score score(List<Score> pages) {
    return new Score(
        pages.stream().mapToDouble(Score::precision).average().orElse(0),
        pages.stream().mapToDouble(Score::recall).average().orElse(0),
        pages.stream().mapToDouble(Score::f1).average().orElse(0));
  }
}
