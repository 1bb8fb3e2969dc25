package io.newsloom.annotate.keyphrase;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.util.ArrayList;
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
  private final Map<List<String>, Phrase> phrases = new LinkedHashMap<>();
  private final Map<List<String>, Integer> counts = new LinkedHashMap<>();

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
    Map<Phrase, Double> scores = new LinkedHashMap<>();
    phrases.forEach(
        (keys, phrase) -> {
          double product = 1;
          double sum = 0;
          for (String key : keys) {
            Term term = terms.get(key);
            double score =
                term == null ? 1 : term.score(mean + Math.sqrt(variance), most, sentences);
            product *= score;
            sum += term == null ? 0 : score;
          }
          scores.put(phrase, product / (counts.getOrDefault(keys, 1) * (1 + sum)));
        });
    return scores;
  }

  private void count(int sentence, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!isTelling(tokens.get(i))) {
        continue;
      }
      Term term = terms.computeIfAbsent(key(tokens.get(i)), key -> new Term());
      boolean capital = i > 0 && Character.isUpperCase(text.charAt(tokens.get(i).start()));
      term.add(sentence, capital);
      if (i > 0 && tokens.get(i - 1).isWord()) {
        term.follows(key(tokens.get(i - 1)));
      }
      if (i + 1 < tokens.size() && tokens.get(i + 1).isWord()) {
        term.precedes(key(tokens.get(i + 1)));
      }
      addPhrasesFrom(i, tokens);
    }
  }

  private void addPhrasesFrom(int first, List<Token> tokens) {
    List<String> keys = new ArrayList<>();
    int end = Math.min(tokens.size(), first + LONGEST_PHRASE);
    for (int last = first; last < end && tokens.get(last).isWord(); last++) {
      keys.add(key(tokens.get(last)));
      if (isTelling(tokens.get(last))) {
        String surface =
            text.subSequence(tokens.get(first).start(), tokens.get(last).end()).toString();
        List<String> phrase = List.copyOf(keys);
        phrases.putIfAbsent(phrase, new Phrase(phrase, surface));
        counts.merge(phrase, 1, Integer::sum);
      }
    }
  }

  private boolean isTelling(Token token) {
    if (!token.isWord()) {
      return false;
    }
    String word = token.in(text);
    boolean acronym = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    return acronym
        || word.length() >= SHORTEST_WORD && !stopWords.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Small letters, and in inflected languages without the last two, where the ending stands. */
  private String key(Token token) {
    String word = token.in(text).toLowerCase(Locale.ROOT);
    return inflected && word.length() >= MIN_STEM + 2 ? word.substring(0, word.length() - 2) : word;
  }

  private static double square(double value) {
    return value * value;
  }
}
