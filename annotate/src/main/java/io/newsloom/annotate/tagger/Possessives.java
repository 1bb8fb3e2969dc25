package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts the 's off English words: Putin's is a name and what is not part of it. */
public final class Possessives {

  private static final int LENGTH = 2;

  private Possessives() {}

  /** A sentence whose words have the 's apart, as the English model takes them. */
  public static Sentence cut(CharSequence text, Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      int cut = token.end() - LENGTH;
      if (token.isWord() && cut > token.start() && isMark(text, cut)) {
        tokens.add(new Token(token.start(), cut, Token.Kind.WORD));
        tokens.add(new Token(cut, token.end(), Token.Kind.WORD));
      } else {
        tokens.add(token);
      }
    }
    return new Sentence(tokens);
  }

  private static boolean isMark(CharSequence text, int at) {
    char mark = text.charAt(at);
    char letter = text.charAt(at + 1);
    return (mark == '\'' || mark == '’') && (letter == 's' || letter == 'S');
  }
}
