package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes Serbian of the Latin script in Cyrillic, so that it serves as training data for Cyrillic
 * languages. The two alphabets stand for each other letter by letter (Pravopis srpskoga jezika);
 * {@code lj}, {@code nj} and {@code dž} are taken for one letter everywhere.
 */
final class SerbianCyrillic {

  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";

  private SerbianCyrillic() {}

  static Example of(Example example) {
    StringBuilder text = new StringBuilder();
    int[] moved = new int[example.text().length() + 1];
    for (int at = 0; at < example.text().length(); at++) {
      moved[at] = text.length();
      at += append(example.text(), at, text, moved);
    }
    moved[example.text().length()] = text.length();
    List<Token> tokens = new ArrayList<>();
    for (Token token : example.sentence().tokens()) {
      tokens.add(new Token(moved[token.start()], moved[token.end()], token.kind()));
    }
    List<TaggedSpan> names = new ArrayList<>();
    for (TaggedSpan name : example.names()) {
      names.add(
          new TaggedSpan(moved[name.start()], moved[name.end()], name.type(), name.confidence()));
    }
    return new Example(
        text.toString(), new Sentence(tokens), example.language(), names, example.weight());
  }

  /** Appends the letter at an offset; returns how many more units it takes. */
  private static int append(CharSequence from, int at, StringBuilder to, int[] moved) {
    char unit = from.charAt(at);
    char small = Character.toLowerCase(unit);
    char next = at + 1 < from.length() ? Character.toLowerCase(from.charAt(at + 1)) : ' ';
    char pair = pair(small, next);
    if (pair != 0) {
      moved[at + 1] = to.length();
      to.append(cased(pair, unit));
      return 1;
    }
    int letter = LATIN.indexOf(small);
    to.append(letter < 0 ? unit : cased(CYRILLIC.charAt(letter), unit));
    return 0;
  }

  private static char pair(char first, char second) {
    if (second == 'j' && (first == 'l' || first == 'n')) {
      return first == 'l' ? 'љ' : 'њ';
    }
    return first == 'd' && second == 'ž' ? 'џ' : 0;
  }

  private static char cased(char letter, char like) {
    return Character.isUpperCase(like) ? Character.toUpperCase(letter) : letter;
  }
}
