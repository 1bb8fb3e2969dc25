package io.newsloom.extract.words;

/** Letters without regard to case. */
public final class Letters {

  private Letters() {}

  /** A letter as patterns compare it without regard to case, Unicode's included. */
  public static char folded(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}
