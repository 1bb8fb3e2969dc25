package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.util.HashSet;
import java.util.Set;

/** The words of an article. Not thread-safe. */
final class Vocabulary {

  private final Set<String> keys = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  void add(String text, Iterable<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          String word = token.in(text);
          keys.add(StemKey.of(word));
          if (Character.isLowerCase(word.charAt(0))) {
            small.add(word);
          }
        }
      }
    }
  }

  /** Their keys. */
  Set<String> keys() {
    return keys;
  }

  /** Those that are written small somewhere. */
  Set<String> small() {
    return small;
  }
}
