package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts words from marks that a caller left on them: {@code «Київ»,} is four tokens, as {@link
 * Tokenizer} would have it. What stands within a word stays together, so that whoever parts other
 * words than we do is followed in that.
 */
final class Parting {

  private static final String OPENING = "«„“”\"([{‹";
  private static final String CLOSING = "»“”\")]}›,;:!?…";

  /** From here on a full stop is none of the word's: those of Mr. and Inc. are, in our sets. */
  private static final char CYRILLIC = 0x400;

  private Parting() {}

  /** The sentence with every word apart; the same one where this is so. */
  static Sentence of(CharSequence text, Sentence sentence) {
    if (sentence.tokens().stream().noneMatch(token -> isGlued(text, token))) {
      return sentence;
    }
    List<Token> parted = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isGlued(text, token)) {
        int start = token.start();
        Tokenizer.tokens(token.in(text)).stream()
            .map(part -> new Token(start + part.start(), start + part.end(), part.kind()))
            .forEach(parted::add);
      } else {
        parted.add(token);
      }
    }
    return new Sentence(parted);
  }

  /**
   * Names of a parted sentence as names of the given one: from the begin of the token that each
   * begins in to the end of its last one. Of two that meet in a token the first stays.
   */
  static List<TaggedSpan> widened(List<TaggedSpan> names, Sentence given) {
    List<TaggedSpan> wide = new ArrayList<>();
    int free = 0;
    for (TaggedSpan name : names) {
      TaggedSpan whole = widened(name, given.tokens());
      if (whole.start() >= free) {
        wide.add(whole);
        free = whole.end();
      }
    }
    return wide;
  }

  private static TaggedSpan widened(TaggedSpan name, List<Token> given) {
    int start = name.start();
    int end = name.end();
    for (Token token : given) {
      if (token.start() < name.start() && name.start() < token.end()) {
        start = token.start();
      }
      if (token.start() < name.end() && name.end() < token.end()) {
        end = token.end();
      }
    }
    return new TaggedSpan(start, end, name.type(), name.confidence());
  }

  private static boolean isGlued(CharSequence text, Token token) {
    if (!token.isWord() || token.length() == 1) {
      return false;
    }
    char first = text.charAt(token.start());
    char last = text.charAt(token.end() - 1);
    return OPENING.indexOf(first) >= 0
        || CLOSING.indexOf(last) >= 0
        || last == '.' && first >= CYRILLIC;
  }
}
