package io.newsloom.annotate.topic;

import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.Stem;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of an article, as topics are read from them.
 *
 * @param language primary subtag of the article's language; {@code und} = not known
 * @param words headline and text in reading order, without marks
 * @param keys {@link Stem#key} of each word
 * @param ofHeadline how many of them are the headline's
 */
record TopicText(String language, List<String> words, List<String> keys, int ofHeadline) {

  /** Words beyond this many say what those before them said. */
  private static final int MAX_WORDS = 1200;

  static TopicText of(Input input, Annotations soFar) {
    String headline = input.article().headline();
    return of(languageOf(input, soFar), headline, input.text(), input.reading().tokens());
  }

  /** A headline and a text outside an article, to learn from. */
  static TopicText of(String language, String headline, String text) {
    return of(language, headline, text, Tokenizer.tokens(text));
  }

  private static TopicText of(String language, String headline, String text, List<Token> tokens) {
    List<String> words = new ArrayList<>();
    add(headline, Tokenizer.tokens(headline), words);
    int ofHeadline = words.size();
    add(text, tokens, words);
    return new TopicText(language, words, words.stream().map(Stem::key).toList(), ofHeadline);
  }

  private static void add(String text, List<Token> tokens, List<String> words) {
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.PUNCTUATION && words.size() < MAX_WORDS) {
        words.add(token.in(text));
      }
    }
  }

  /** The language found; the page's own word for it where the text did not tell. */
  private static String languageOf(Input input, Annotations soFar) {
    LanguageAnnotation found = soFar.language();
    String declared = input.article().language();
    String tag = found == null || found.tag().equals("und") ? declared : found.tag();
    return tag == null ? "und" : tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
