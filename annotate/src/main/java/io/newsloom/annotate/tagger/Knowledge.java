package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;

/**
 * What a tagger knows beside its model; a model is used with the knowledge that it was trained
 * with, but for the gazetteer, which may grow.
 *
 * @param lexicon word lists
 * @param gazetteer known names
 */
public record Knowledge(Lexicon lexicon, Gazetteer gazetteer) {

  /** Nothing. */
  public static final Knowledge NONE = new Knowledge(Lexicon.EMPTY, Gazetteer.NONE);

  Evidence evidence(CharSequence text, Sentence sentence, String language, Words words) {
    return Evidence.of(words, lexicon, gazetteer.lookup(text, sentence, language));
  }
}
