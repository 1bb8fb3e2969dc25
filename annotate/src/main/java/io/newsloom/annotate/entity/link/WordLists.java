package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.tagger.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What a word is known as besides: the tagger's lexicon. */
record WordLists(Lexicon lexicon) {

  static WordLists standard() {
    try (InputStream in =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.bin.gz"))) {
      return new WordLists(Lexicon.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon", e);
    }
  }

  /** Whether it is written small somewhere, or is a German noun: it need be no name. */
  boolean haveWord(String word) {
    return lexicon.kinds(word).contains(Lexicon.Kind.COMMON);
  }

  boolean haveGivenName(String word) {
    return lexicon.kinds(word).contains(Lexicon.Kind.GIVEN_NAME);
  }
}
