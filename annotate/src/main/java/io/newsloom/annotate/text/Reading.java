package io.newsloom.annotate.text;

import java.util.List;

/**
 * A text with its tokens and the keys by which they are looked up. Immutable and thread-safe.
 *
 * @param text the text
 * @param tokens its tokens in reading order
 * @param keys the {@link Stem#key key} of each token
 */
public record Reading(String text, List<Token> tokens, List<String> keys) {

  public static Reading of(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return new Reading(text, tokens, tokens.stream().map(t -> Stem.key(t.in(text))).toList());
  }

  /** The index of the first token that begins at an offset or behind it. */
  public int at(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a token is a word that begins with a capital. */
  public boolean isCapital(int at) {
    Token token = tokens.get(at);
    return token.isWord() && Character.isUpperCase(text.codePointAt(token.start()));
  }

  /** Whether a line break stands before a token. */
  public boolean isAfterBreak(int at) {
    return at == 0
        || text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).indexOf('\n') >= 0;
  }

  /** The text from the first of some tokens to the last. */
  public String words(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
