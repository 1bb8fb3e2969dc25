package io.newsloom.benchmarks.language;

import io.newsloom.annotate.Input;
import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.language.LanguageDetector;
import io.newsloom.annotate.language.Sample;
import io.newsloom.benchmarks.annotate.Texts;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.ArrayList;
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

  private static final int PARAGRAPHS = 5;

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
    return shares(counts);
  }

  /** The same for articles of five paragraphs, each a sentence, by the vote of their paragraphs. */
  static LanguageScores ofArticles(LanguageAnnotator annotator, List<Sample> samples) {
    Map<String, int[]> counts = new TreeMap<>();
    articles(samples)
        .forEach(
            (language, texts) -> {
              for (String text : texts) {
                int[] count = counts.computeIfAbsent(language, key -> new int[2]);
                count[0] += languageOf(text, annotator).equals(language) ? 1 : 0;
                count[1]++;
              }
            });
    return shares(counts);
  }

  private static Map<String, List<String>> articles(List<Sample> samples) {
    Map<String, List<String>> sentences = new TreeMap<>();
    samples.forEach(
        sample ->
            sentences
                .computeIfAbsent(sample.language(), key -> new ArrayList<>())
                .add(sample.text()));
    Map<String, List<String>> articles = new TreeMap<>();
    sentences.forEach(
        (language, all) -> {
          for (int at = 0; at + PARAGRAPHS <= all.size(); at += PARAGRAPHS) {
            articles
                .computeIfAbsent(language, key -> new ArrayList<>())
                .add(String.join("\n\n", all.subList(at, at + PARAGRAPHS)));
          }
        });
    return articles;
  }

  private static String languageOf(String text, LanguageAnnotator annotator) {
    Input input = Input.of(Texts.article(null, "", text), null);
    LanguageAnnotation found = annotator.annotate(input, Annotations.NONE).language();
    return found == null ? "und" : found.tag();
  }

  private static LanguageScores shares(Map<String, int[]> counts) {
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
