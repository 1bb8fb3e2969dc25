package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest known names in sentences, from left to right. */
final class Matcher {

  private final KnowledgeBase.Node root;
  private final String text;
  private final Part part;

  Matcher(KnowledgeBase base, String text, Part part) {
    this.root = base.root();
    this.text = text;
    this.part = part;
  }

  List<Match> in(Sentence sentence) {
    List<Match> matches = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Match match = isCapital(tokens.get(at)) ? longest(tokens, at) : null;
      if (match == null) {
        at++;
      } else {
        matches.add(match);
        while (at < tokens.size() && tokens.get(at).start() < match.span().end()) {
          at++;
        }
      }
    }
    return matches;
  }

  private @Nullable Match longest(List<Token> tokens, int from) {
    KnowledgeBase.Node node = root;
    StringBuilder key = new StringBuilder();
    Match best = null;
    for (int at = from; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.kind() == Token.Kind.PUNCTUATION) {
        break;
      }
      String word = token.in(text);
      String step = StemKey.of(word);
      KnowledgeBase.Node next = node.after(step);
      if (next == null && step.startsWith("=")) {
        step = StemKey.ofShout(word);
        next = node.after(step);
      }
      if (next == null) {
        break;
      }
      node = next;
      key.append(step).append(' ');
      if (!node.entries().isEmpty()) {
        best = match(tokens, from, at, key.toString(), node);
      }
    }
    return best;
  }

  private Match match(List<Token> tokens, int from, int to, String key, KnowledgeBase.Node node) {
    int start = tokens.get(from).start();
    int end = withoutPossessive(tokens.get(to));
    return new Match(
        new Span(part, start, end - start),
        text.substring(start, end),
        to - from + 1,
        key,
        isFirst(tokens, from),
        from > 0 ? capitalised(tokens.get(from - 1)) : "",
        to + 1 < tokens.size() ? capitalised(tokens.get(to + 1)) : "",
        from > 0 ? small(tokens.get(from - 1)) : "",
        to + 1 < tokens.size() ? small(tokens.get(to + 1)) : "",
        isNumbered(tokens, to),
        isQuoted(start, end),
        end < tokens.get(to).end(),
        node.entries());
  }

  private String capitalised(Token token) {
    return isCapital(token) ? token.in(text) : "";
  }

  private String small(Token token) {
    return token.isWord() && !isCapital(token) ? token.in(text) : "";
  }

  private boolean isNumbered(List<Token> tokens, int last) {
    return last + 2 < tokens.size()
        && tokens.get(last + 1).in(text).equals(",")
        && tokens.get(last + 2).kind() == Token.Kind.NUMBER
        && (last + 3 == tokens.size() || !tokens.get(last + 3).isWord());
  }

  private boolean isQuoted(int start, int end) {
    return Marks.surround(text, start, end);
  }

  /** The end of a word before its {@code 's}. */
  private int withoutPossessive(Token token) {
    int end = token.end();
    boolean possessive =
        token.length() > 3
            && Character.toLowerCase(text.charAt(end - 1)) == 's'
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    return possessive ? end - 2 : end;
  }

  private static boolean isFirst(List<Token> tokens, int at) {
    return tokens.subList(0, at).stream().allMatch(t -> t.kind() == Token.Kind.PUNCTUATION);
  }

  private boolean isCapital(Token token) {
    return token.isWord() && Character.isUpperCase(text.charAt(token.start()))
        || token.isWord() && token.in(text).chars().anyMatch(Character::isUpperCase);
  }
}
