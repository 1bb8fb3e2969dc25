package io.newsloom.annotate.text;

import io.newsloom.annotate.text.Abbreviations.Role;
import java.util.List;

/** Decides whether a sentence ends behind a mark. */
final class Boundary {

  /** Marks that end sentences in scripts without spaces or capitals as well. */
  private static final String FULL_STOPS = ".!?…。！？｡؟۔।॥։";

  private static final String WIDE_STOPS = "。！？｡";

  private final CharSequence text;
  private final List<Token> tokens;
  private final Abbreviations abbreviations;

  Boundary(CharSequence text, List<Token> tokens, Abbreviations abbreviations) {
    this.text = text;
    this.tokens = tokens;
    this.abbreviations = abbreviations;
  }

  /** Whether this token can be the last of a sentence, closing quotes aside. */
  boolean mayEnd(int index) {
    Token token = tokens.get(index);
    char last = text.charAt(token.end() - 1);
    return token.kind() == Token.Kind.PUNCTUATION ? FULL_STOPS.indexOf(last) >= 0 : last == '.';
  }

  /** The index behind the quotes and brackets that close right after a mark. */
  int behindClosers(int index) {
    int next = index + 1;
    while (next < tokens.size()
        && tokens.get(next).start() == tokens.get(next - 1).end()
        && (Letters.closes(first(next)) || mayEnd(next) && !tokens.get(next).isWord())) {
      next++;
    }
    return next;
  }

  /** Whether the sentence whose mark stands at {@code index} ends before {@code next}. */
  boolean endsBetween(int index, int next) {
    char mark = text.charAt(tokens.get(index).end() - 1);
    if (WIDE_STOPS.indexOf(mark) >= 0) {
      return next == index + 1 || !Letters.isSmall(first(next));
    }
    boolean spaced = tokens.get(next).start() > tokens.get(next - 1).end();
    if (!spaced && !isMissingSpace(index, next)) {
      return false;
    }
    int word = firstWord(next);
    if (Letters.isSmall(first(word))) {
      return false;
    }
    return mark != '.' || next > index + 1 || tokens.get(index).length() > 2
        ? !isDotted(index) || endsAfterDotted(index, word)
        : endsAfterStop(index, word);
  }

  private boolean isDotted(int index) {
    return tokens.get(index).isWord();
  }

  /** After U.S. or т.д., whose own full stop may be the sentence's. */
  private boolean endsAfterDotted(int index, int word) {
    String token = tokens.get(index).in(text);
    String bare = token.substring(0, token.length() - 1);
    if (abbreviations.is(Role.BEFORE, bare)) {
      return false;
    }
    return Character.isUpperCase(token.codePointAt(0))
        ? abbreviations.is(Role.OPENER, tokens.get(word).in(text))
        : Character.isUpperCase(first(word));
  }

  private boolean endsAfterStop(int index, int word) {
    if (index == 0 || tokens.get(index - 1).end() != tokens.get(index).start()) {
      return true;
    }
    Token before = tokens.get(index - 1);
    String abbreviated = before.in(text);
    boolean numberFollows = tokens.get(word).kind() == Token.Kind.NUMBER;
    if (before.kind() == Token.Kind.NUMBER) {
      return before.length() > 2 || !abbreviations.is(Role.ORDINAL, "-");
    }
    if (!before.isWord()) {
      return true;
    }
    if (numberFollows && abbreviations.is(Role.NUMBER, abbreviated)) {
      return false;
    }
    boolean behindNumber = index > 1 && tokens.get(index - 2).kind() == Token.Kind.NUMBER;
    if (abbreviations.is(Role.BEFORE, abbreviated)) {
      return behindNumber && Character.isUpperCase(first(word));
    }
    if (abbreviations.is(Role.AFTER, abbreviated)) {
      return Character.isUpperCase(first(word));
    }
    return !isInitial(abbreviated);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** "сказал.Потом": a small letter, a full stop, a capital. */
  private boolean isMissingSpace(int index, int next) {
    int start = tokens.get(index).start();
    return next == index + 1
        && tokens.get(index).kind() == Token.Kind.PUNCTUATION
        && start > 0
        && Letters.isSmall(text.charAt(start - 1))
        && Character.isUpperCase(first(next));
  }

  /** The first token at or behind an index that is neither an opening quote nor a dash. */
  private int firstWord(int index) {
    int at = index;
    while (at < tokens.size() - 1
        && !tokens.get(at).isWord()
        && (Letters.opens(first(at)) || Letters.isDash(first(at)))) {
      at++;
    }
    return at;
  }

  private int first(int index) {
    return Character.codePointAt(text, tokens.get(index).start());
  }
}
