package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.tagger.Lexicon;

/** What a word is known as besides: the tagger's lexicon. */
record WordLists(Lexicon lexicon) {

  static WordLists standard() {
    return new WordLists(Lexicon.standard());
  }

  /** Whether it is written small somewhere, or is a German noun: it need be no name. */
  boolean haveWord(String word) {
    return lexicon.kinds(word).contains(Lexicon.Kind.COMMON);
  }

  boolean haveGivenName(String word) {
    return lexicon.kinds(word).contains(Lexicon.Kind.GIVEN_NAME);
  }
}
