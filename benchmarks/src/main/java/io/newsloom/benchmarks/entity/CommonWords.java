package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words that sentences write small. */
final class CommonWords {

  private CommonWords() {}

  static Set<String> of(List<String> sentences) {
    Set<String> words = new TreeSet<>();
    for (String sentence : sentences) {
      for (Token token : Tokenizer.tokens(sentence)) {
        if (token.isWord() && Character.isLowerCase(sentence.charAt(token.start()))) {
          words.add(token.in(sentence));
        }
      }
    }
    return words;
  }
}
