package io.newsloom.benchmarks.keyphrase;

import io.newsloom.annotate.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How keyphrases agree with the publishers' own keywords. A phrase agrees with a keyword if all
 * words of the one are in the other. Keywords that are not in the text are left out.
 */
final class KeyphraseScores {

  private int keywords;
  private int keywordsFound;
  private int phrases;
  private int phrasesRight;

  void add(String text, List<String> publisher, List<String> found) {
    Set<String> words = words(text);
    List<Set<String>> wanted =
        publisher.stream()
            .map(KeyphraseScores::words)
            .filter(keyword -> !keyword.isEmpty() && words.containsAll(keyword))
            .distinct()
            .toList();
    if (wanted.isEmpty()) {
      return;
    }
    List<Set<String>> got = found.stream().map(KeyphraseScores::words).toList();
    keywords += wanted.size();
    keywordsFound += agreeing(wanted, got);
    phrases += got.size();
    phrasesRight += agreeing(got, wanted);
  }

  double recall() {
    return keywords == 0 ? 0 : (double) keywordsFound / keywords;
  }

  double precision() {
    return phrases == 0 ? 0 : (double) phrasesRight / phrases;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  int keywords() {
    return keywords;
  }

  private static int agreeing(List<Set<String>> some, List<Set<String>> others) {
    return (int)
        some.stream()
            .filter(one -> others.stream().anyMatch(o -> o.containsAll(one) || one.containsAll(o)))
            .count();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Tokenizer.tokens(text).stream()
        .filter(token -> token.isWord())
        .forEach(token -> words.add(token.in(text).toLowerCase(Locale.ROOT)));
    return words;
  }
}
