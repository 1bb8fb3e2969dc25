package io.newsloom.annotate.entity.cue;

import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Token;
import io.newsloom.common.event.EntityType;

/**
 * A text in view of the cues of its language.
 *
 * @param reading the text
 * @param table the language's cues
 * @param language its BCP 47 primary subtag
 */
record Cues(Reading reading, CueTable table, String language) {

  private static final int LONGEST_CUE = 5;
  private static final int NEAR = 12;
  private static final int LEAST = 4;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String OPENERS = "«„“”\"‘—–-";

  int size() {
    return reading.tokens().size();
  }

  /** How many tokens the cue of a kind that begins here takes; 0 where none does. */
  int lengthAt(Kind kind, int at) {
    return at >= 0 && at < size() ? table.lengthAt(kind, reading.keys(), at) : 0;
  }

  boolean is(Kind kind, int at) {
    return lengthAt(kind, at) > 0;
  }

  /** How many tokens the cue of a kind takes whose last word is this; 0 where none does. */
  int lengthEndingAt(Kind kind, int last) {
    for (int length = LONGEST_CUE; length > 0; length--) {
      if (last - length + 1 >= 0 && lengthAt(kind, last - length + 1) == length) {
        return length;
      }
    }
    return 0;
  }

  String key(int at) {
    return at >= 0 && at < size() ? reading.keys().get(at) : "";
  }

  /** Whether a token is one of some words, each with a blank on both sides. */
  boolean isOneOf(String words, int at) {
    return !key(at).isEmpty() && words.contains(" " + key(at) + " ");
  }

  boolean isWord(int at) {
    return at >= 0 && at < size() && reading.tokens().get(at).isWord();
  }

  /** Whether a token is a word that begins with a capital. */
  boolean isCapital(int at) {
    return at >= 0 && at < size() && reading.isCapital(at);
  }

  boolean isSmallWord(int at) {
    return isWord(at) && !reading.isCapital(at);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size() && reading.tokens().get(at).kind() == Token.Kind.NUMBER;
  }

  boolean isYear(int at) {
    String key = key(at);
    if (!isNumber(at) || key.length() != 4 || !key.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(key);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether a word is written in capitals, or has a digit behind one: НАТО, G20. */
  boolean isAcronym(int at) {
    if (!isCapital(at)) {
      return false;
    }
    Token token = reading.tokens().get(at);
    return token.length() > 1 && !Character.isLowerCase(reading.text().charAt(token.start() + 1));
  }

  /** Whether a token's capital may be that of a sentence. */
  boolean beginsSentence(int at) {
    return reading.isAfterBreak(at)
        || SENTENCE_ENDS.contains(key(at - 1))
        || OPENERS.contains(key(at - 1));
  }

  /**
   * Whether capitalised words are part of a work's title rather than an event: the Poppy War
   * trilogy, Star Wars: Battle of Hoth.
   */
  boolean isTitle(int from, int to) {
    boolean called = isSmallWord(to) && (is(Kind.WORK, to) || is(Kind.WEAK, to));
    boolean subtitle = isCapital(from) && key(from - 1).equals(":") && isCapital(from - 2);
    return language.equals("en") && (called || subtitle);
  }

  /**
   * Whether a token stands among capitals alone, as in English headings: no small word of four
   * letters is near in its line.
   */
  boolean isHeading(int at) {
    int from = at;
    while (from > 0 && at - from < NEAR && !isAfterBreak(from)) {
      from--;
    }
    for (int word = from; word < size() && word - at < NEAR; word++) {
      if (word > at && isAfterBreak(word)) {
        return true;
      }
      if (isSmallWord(word) && key(word).length() >= LEAST) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line break parts a token from the one before it. */
  boolean isAfterBreak(int at) {
    return at >= size() || reading.isAfterBreak(at);
  }

  /** The name from one token to before another, an English possessive's ending apart. */
  CuedName name(int from, int to, EntityType type, double confidence) {
    int end = reading.tokens().get(to - 1).end();
    boolean owner = key(to - 1).endsWith("'s") && key(to - 1).length() > 2;
    int start = reading.tokens().get(from).start();
    return new CuedName(start, owner ? end - 2 : end, type, confidence);
  }
}
