package io.newsloom.annotate.entity.name;

/** What institutions and districts are called, in any of the languages whose cases are known. */
public final class Institutions {

  private Institutions() {}

  /** Whether a word is a form of such a word: района, університеті. */
  public static boolean areCalled(String word) {
    return !word.isEmpty() && Grammar.all().anyMatch(grammar -> grammar.heads().knows(word));
  }
}
