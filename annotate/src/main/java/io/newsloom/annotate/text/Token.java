package io.newsloom.annotate.text;

/**
 * A word, a number or a mark of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end the offset of the first unit behind it
 * @param kind what it is
 */
public record Token(int start, int end, Kind kind) {

  /** What a token is. */
  public enum Kind {
    /** Has a letter: {@code п’еса}, {@code Санкт-Петербург}, {@code F-16}, {@code U.S.}. */
    WORD,
    /** Digits with their separators: {@code 1,5}, {@code 2026}. */
    NUMBER,
    /** All else that is no white space, a mark each; {@code ...} and {@code --} are one. */
    PUNCTUATION
  }

  public Token {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("token from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** The token as it stands in the text that it was found in. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
