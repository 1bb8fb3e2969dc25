package io.newsloom.annotate.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks. Knows no language: apostrophes and hyphens between
 * letters belong to the word (п’еса, don't, Івано-Франківськ), Romance elisions stand apart
 * (l'|homme, dell'|Italia), so do single Han and Hiragana characters. Pure and thread-safe.
 */
public final class Tokenizer {

  private static final int MAX_SUFFIX = 6;

  private final CharSequence text;
  private final int length;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  /** All tokens of a text in reading order; together they cover all of it but white space. */
  public static List<Token> tokens(CharSequence text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < tokenizer.length) {
      int c = Character.codePointAt(text, at);
      at = Letters.isSpace(c) ? at + Character.charCount(c) : tokenizer.add(at, c);
    }
    return List.copyOf(tokenizer.tokens);
  }

  /** Adds the token that begins here; returns where it ends. */
  private int add(int start, int first) {
    int end;
    Token.Kind kind;
    if (Letters.standsAlone(first)) {
      end = start + Character.charCount(first);
      kind = Token.Kind.WORD;
    } else if (Letters.isWordPart(first)) {
      end = wordEnd(start);
      kind = Token.Kind.WORD;
    } else if (Letters.isDigit(first)) {
      end = numberEnd(start);
      kind = Token.Kind.NUMBER;
      if (end < length && continuesAsWord(end)) {
        end = wordEnd(end);
        kind = Token.Kind.WORD;
      }
    } else {
      end = markEnd(start, first);
      kind = Token.Kind.PUNCTUATION;
    }
    tokens.add(new Token(start, end, kind));
    return end;
  }

  /** 5G and 90-х are words that begin with digits. */
  private boolean continuesAsWord(int end) {
    int next = at(end);
    return Letters.isWordPart(next) && !Letters.standsAlone(next)
        || Letters.isHyphen(next) && isLetterAt(end + 1);
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < length) {
      int c = Character.codePointAt(text, at);
      if (Letters.isWordPart(c) && !Letters.standsAlone(c) || Letters.isDigit(c)) {
        at += Character.charCount(c);
      } else if (Letters.isApostrophe(c) && isLetterAt(at + 1)) {
        if (Elisions.isElided(text, start, at)) {
          return at + 1;
        }
        at++;
      } else if ((Letters.isHyphen(c) && isLetterOrDigitAt(at + 1))
          || c == '·' && isLetterAt(at + 1)) {
        at++;
      } else if (c == '.') {
        return dottedEnd(start, at);
      } else {
        return at;
      }
    }
    return at;
  }

  /** The end of a word before a full stop, which may be within it: U.S., т.д., Lenta.ru. */
  private int dottedEnd(int start, int dot) {
    if (dot - start == 1 && isLetterAt(dot + 1) && at(dot + 2) == '.') {
      int at = dot + 1;
      while (isLetterAt(at) && at(at + 1) == '.') {
        at += 2;
      }
      return at;
    }
    int suffix = dot + 1;
    while (suffix < length && suffix - dot <= MAX_SUFFIX && isAsciiLetter(at(suffix))) {
      suffix++;
    }
    return isDomainSuffix(dot + 1, suffix) ? wordEnd(suffix) : dot;
  }

  private boolean isDomainSuffix(int from, int to) {
    if (to - from < 2 || isLetterOrDigitAt(to)) {
      return false;
    }
    boolean small = Character.isLowerCase(at(to - 1));
    boolean even =
        text.subSequence(from, to).chars().allMatch(c -> Character.isLowerCase(c) == small);
    return even || to - from == 2;
  }

  private int numberEnd(int start) {
    int at = start;
    while (at < length) {
      int c = at(at);
      if (Letters.isDigit(c)) {
        at++;
      } else if ((c == '.' || c == ',') && Letters.isDigit(at(at + 1))
          || Letters.isGroupingSpace(c) && isGroup(at + 1)) {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isGroup(int from) {
    return Letters.isDigit(at(from))
        && Letters.isDigit(at(from + 1))
        && Letters.isDigit(at(from + 2))
        && !Letters.isDigit(at(from + 3));
  }

  private int markEnd(int start, int mark) {
    int at = start + Character.charCount(mark);
    if (mark == '.' || mark == '-' || mark == '!' || mark == '?') {
      while (at(at) == mark) {
        at++;
      }
    }
    return at;
  }

  /** The UTF-16 unit at an offset; 0 outside the text. */
  private int at(int offset) {
    return offset < length ? text.charAt(offset) : 0;
  }

  private boolean isLetterAt(int offset) {
    if (offset >= length) {
      return false;
    }
    int c = Character.codePointAt(text, offset);
    return Letters.isWordPart(c) && !Letters.standsAlone(c);
  }

  private boolean isLetterOrDigitAt(int offset) {
    return isLetterAt(offset) || Letters.isDigit(at(offset));
  }

  private static boolean isAsciiLetter(int c) {
    return c < 0x80 && Letters.isWordPart(c);
  }
}
