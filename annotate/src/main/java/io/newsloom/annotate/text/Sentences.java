package io.newsloom.annotate.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into sentences. A line break always ends one; a full stop does unless it belongs to
 * an abbreviation of the language, to initials (А. С. Пушкин), to an ordinal number, or a small
 * letter follows. Pure and thread-safe.
 */
public final class Sentences {

  private Sentences() {}

  /**
   * The sentences of a text in reading order; every token is in exactly one.
   *
   * @param language BCP 47 primary subtag; {@code und} where it is not known
   */
  public static List<Sentence> split(CharSequence text, String language) {
    return split(text, Tokenizer.tokens(text), language);
  }

  /** Same, of a text whose {@link Tokenizer#tokens tokens} are at hand. */
  public static List<Sentence> split(CharSequence text, List<Token> tokens, String language) {
    Boundary boundary = new Boundary(text, tokens, Abbreviations.of(language));
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < tokens.size()) {
      int next = boundary.mayEnd(at) ? boundary.behindClosers(at) : at + 1;
      if (next == tokens.size()
          || hasBreak(text, tokens.get(next - 1).end(), tokens.get(next).start())
          || boundary.mayEnd(at) && boundary.endsBetween(at, next)) {
        sentences.add(new Sentence(tokens.subList(start, next)));
        start = next;
      }
      at = next;
    }
    return List.copyOf(sentences);
  }

  private static boolean hasBreak(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }
}
