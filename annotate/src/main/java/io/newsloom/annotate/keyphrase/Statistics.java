package io.newsloom.annotate.keyphrase;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the words and the phrases of one article, and scores them. */
final class Statistics {

  private static final int LONGEST_PHRASE = 3;
  private static final int SHORTEST_WORD = 3;
  private static final int MIN_STEM = 4;

  private final CharSequence text;
  private final Set<String> stopWords;
  private final boolean inflected;
  private final int sentences;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<List<String>, Counted> phrases = new LinkedHashMap<>();

  Statistics(CharSequence text, List<Sentence> sentences, String language) {
    this.text = text;
    this.stopWords = StopWords.of(language);
    this.inflected = !language.equals("en");
    this.sentences = Math.max(1, sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      count(i, sentences.get(i).tokens());
    }
  }

  /** YAKE's score of each phrase, the lower the better, in the order of first occurrence. */
  Map<Phrase, Double> scores() {
    double mean = terms.values().stream().mapToInt(Term::count).average().orElse(1);
    double variance =
        terms.values().stream().mapToDouble(t -> square(t.count() - mean)).average().orElse(0);
    int most = terms.values().stream().mapToInt(Term::count).max().orElse(1);
    double usual = mean + Math.sqrt(variance);
    Map<String, Double> ofTerms = new HashMap<>();
    terms.forEach((key, term) -> ofTerms.put(key, term.score(usual, most, sentences)));
    Map<Phrase, Double> scores = new LinkedHashMap<>();
    phrases.values().forEach(counted -> scores.put(counted.phrase, counted.score(ofTerms)));
    return scores;
  }

  private void count(int sentence, List<Token> tokens) {
    String[] keys = new String[tokens.size()];
    boolean[] telling = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (tokens.get(i).isWord()) {
        String word = tokens.get(i).in(text);
        String small = word.toLowerCase(Locale.ROOT);
        keys[i] = key(small);
        telling[i] = isTelling(word, small);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (!telling[i]) {
        continue;
      }
      Term term = terms.computeIfAbsent(keys[i], key -> new Term());
      boolean capital = i > 0 && Character.isUpperCase(text.charAt(tokens.get(i).start()));
      term.add(sentence, capital);
      if (i > 0 && tokens.get(i - 1).isWord()) {
        term.follows(keys[i - 1]);
      }
      if (i + 1 < keys.length && tokens.get(i + 1).isWord()) {
        term.precedes(keys[i + 1]);
      }
      addPhrasesFrom(i, tokens, keys, telling);
    }
  }

  private void addPhrasesFrom(int first, List<Token> tokens, String[] keys, boolean[] telling) {
    int end = Math.min(keys.length, first + LONGEST_PHRASE);
    for (int last = first; last < end && tokens.get(last).isWord(); last++) {
      if (telling[last]) {
        int from = tokens.get(first).start();
        int to = tokens.get(last).end();
        List<String> phrase = List.of(Arrays.copyOfRange(keys, first, last + 1));
        phrases.computeIfAbsent(
                phrase, any -> new Counted(text.subSequence(from, to).toString(), phrase))
            .count++;
      }
    }
  }

  private boolean isTelling(String word, String small) {
    boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return acronym || word.length() >= SHORTEST_WORD && !stopWords.contains(small);
  }

  /** In inflected languages without the last two letters, where the ending stands. */
  private String key(String small) {
    return inflected && small.length() >= MIN_STEM + 2
        ? small.substring(0, small.length() - 2)
        : small;
  }

  private static double square(double value) {
    return value * value;
  }

  /** A phrase and how often it comes. */
  private static final class Counted {

    private final Phrase phrase;
    private int count;

    private Counted(String surface, List<String> keys) {
      this.phrase = new Phrase(keys, surface);
    }

    /** A word within it that is no term of its own, such as an article, counts as neutral. */
    private double score(Map<String, Double> ofTerms) {
      double product = 1;
      double sum = 0;
      for (String key : phrase.keys()) {
        Double score = ofTerms.get(key);
        product *= score == null ? 1 : score;
        sum += score == null ? 0 : score;
      }
      return product / (count * (1 + sum));
    }
  }
}
