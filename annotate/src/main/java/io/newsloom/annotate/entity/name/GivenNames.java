package io.newsloom.annotate.entity.name;

/** Given names, in any of the languages whose cases are known. */
public final class GivenNames {

  private GivenNames() {}

  /** Whether a word is a form of one: Олега, Наталлі. */
  public static boolean have(String word) {
    return !word.isEmpty() && Grammar.all().anyMatch(grammar -> grammar.givenNames().knows(word));
  }
}
