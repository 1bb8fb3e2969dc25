package io.newsloom.benchmarks.language;

import io.newsloom.annotate.language.LanguageDetector;
import io.newsloom.annotate.language.Sample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many sentences of each language were found right.
 *
 * @param shares the share of each language, 0 to 1
 */
record LanguageScores(Map<String, Double> shares) {

  /** Those that published detectors have in common: az bs hy id ka kk mk nn are left out. */
  static final Set<String> COMMON =
      Set.of(
          "ar", "be", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he",
          "hi", "hr", "hu", "it", "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk",
          "sl", "sr", "sv", "tr", "uk", "vi", "zh");

  static LanguageScores of(LanguageDetector detector, List<Sample> samples) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Sample sample : samples) {
      int[] count = counts.computeIfAbsent(sample.language(), key -> new int[2]);
      count[0] += detector.detect(sample.text()).language().equals(sample.language()) ? 1 : 0;
      count[1]++;
    }
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach((language, count) -> shares.put(language, (double) count[0] / count[1]));
    return new LanguageScores(shares);
  }

  double of(String language) {
    return shares.getOrDefault(language, 0.0);
  }

  /** The mean over languages. */
  double mean(Set<String> languages) {
    return languages.stream().mapToDouble(this::of).average().orElse(0);
  }
}
