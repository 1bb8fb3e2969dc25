package io.newsloom.annotate.text;

import java.util.List;

/**
 * A sentence, or what stands in its place: a headline, a list's item.
 *
 * @param tokens its words and marks in reading order; at least one
 */
public record Sentence(List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  /** Where it begins, in UTF-16 units of the text. */
  public int start() {
    return tokens.get(0).start();
  }

  /** The offset of the first UTF-16 unit behind it. */
  public int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** The sentence as it stands in the text that it was found in. */
  public String in(CharSequence text) {
    return text.subSequence(start(), end()).toString();
  }
}
