package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import java.util.List;

/**
 * Chooses the model for a text: English has its own, other languages share that of their script.
 */
record LanguageTagger(Tagger english, Tagger latin, Tagger cyrillic) implements Tagger {

  @Override
  public List<TaggedSpan> tag(CharSequence text, List<Sentence> sentences, String language) {
    if (language.equals("en") || language.startsWith("en-")) {
      List<Sentence> cut =
          sentences.stream().map(sentence -> Possessives.cut(text, sentence)).toList();
      return english.tag(text, cut, language);
    }
    Tagger tagger = isCyrillic(text, sentences) ? cyrillic : latin;
    return tagger.tag(text, sentences, language);
  }

  private static boolean isCyrillic(CharSequence text, List<Sentence> sentences) {
    int balance = 0;
    for (Sentence sentence : sentences) {
      for (int at = sentence.start(); at < sentence.end(); at++) {
        char unit = text.charAt(at);
        if (Character.isLetter(unit)) {
          balance += Character.UnicodeBlock.of(unit) == Character.UnicodeBlock.CYRILLIC ? 1 : -1;
        }
      }
    }
    return balance > 0;
  }
}
