package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;
import io.newsloom.annotate.text.Token;
import java.util.List;

/** What features are made of: the words of a sentence, hashed once. Not changed once made. */
final class Words {

  static final int PREFIXES = 3;
  static final int SUFFIXES = 5;

  /** The shortest prefix that is looked at. */
  private static final int MIN_PREFIX = 2;

  final int size;

  /** Hash of the language's tag. */
  final int language;

  /** Hashes of the small letters. */
  final int[] small;

  /** Hashes of the folded letters. */
  final int[] folded;

  final int[] stem;

  /** Hashes of the stems of Russian kin. */
  final int[] kin;

  final int[] prefixes;
  final int[] suffixes;
  final int[] shape;
  final boolean[] capital;
  final boolean[] word;
  final boolean[] quoted;

  /** Index of the first word, behind quotes and dashes. */
  final int first;

  private Words(int size, int language, int first) {
    this.size = size;
    this.language = language;
    this.first = first;
    small = new int[size];
    folded = new int[size];
    stem = new int[size];
    kin = new int[size];
    prefixes = new int[size * PREFIXES];
    suffixes = new int[size * SUFFIXES];
    shape = new int[size];
    capital = new boolean[size];
    word = new boolean[size];
    quoted = new boolean[size];
  }

  static Words of(CharSequence text, List<Token> tokens, String language) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).kind() == Token.Kind.PUNCTUATION) {
      first++;
    }
    Words words = new Words(tokens.size(), hash(language, 0, language.length()), first);
    boolean quote = false;
    for (int i = 0; i < words.size; i++) {
      Token token = tokens.get(i);
      char mark = text.charAt(token.start());
      if (isQuote(mark)) {
        quote = mark == '"' ? !quote : mark == '«' || mark == '“' && !quote || mark == '„';
      }
      words.quoted[i] = quote;
      words.set(i, text, token);
    }
    return words;
  }

  static int hash(CharSequence text, int start, int end) {
    int hash = Hash.SEED;
    for (int at = start; at < end; at++) {
      hash = Hash.add(hash, Character.toLowerCase(text.charAt(at)));
    }
    return hash;
  }

  private void set(int i, CharSequence text, Token token) {
    int start = token.start();
    int end = token.end();
    int smallHash = Hash.SEED;
    int prefix = Hash.SEED;
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      smallHash = Hash.add(smallHash, Character.toLowerCase(unit));
      prefix = Hash.add(prefix, Folding.fold(unit));
      int length = at - start + 1 - MIN_PREFIX;
      if (length >= 0 && length < PREFIXES) {
        prefixes[i * PREFIXES + length] = prefix;
      }
    }
    int suffix = Hash.SEED;
    for (int length = 1; length <= SUFFIXES && length <= end - start; length++) {
      suffix = Hash.add(suffix, Folding.fold(text.charAt(end - length)));
      suffixes[i * SUFFIXES + length - 1] = suffix;
    }
    small[i] = smallHash;
    folded[i] = prefix;
    stem[i] = Stem.hash(text, start, end);
    kin[i] = Stem.kin(text, start, end);
    shape[i] = Shape.of(text, start, end);
    capital[i] = Character.isUpperCase(text.charAt(start));
    word[i] = token.isWord();
  }

  /** The last three letters of a word. */
  int suffix(int i) {
    return i < 0 || i >= size ? FeatureList.NOWHERE : suffixes[i * SUFFIXES + 2];
  }

  private static boolean isQuote(char mark) {
    return "\"«»“”„".indexOf(mark) >= 0;
  }
}
