package io.newsloom.annotate.topic;

import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.Stem;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Looks an article's words up in its language's lexicon, and its entities among the priors. */
final class WordSignals {

  /** Words beyond this many say what those before them said. */
  private static final int MAX_WORDS = 1200;

  /** A headline says what the article is about; so do the first sentences, less. */
  private static final double IN_HEADLINE = 2;

  private static final double IN_OPENING = 1.3;
  private static final int OPENING = 50;

  private final Map<String, Lexicon> lexicons;
  private final EntityPriors priors;

  private WordSignals(Map<String, Lexicon> lexicons, EntityPriors priors) {
    this.lexicons = lexicons;
    this.priors = priors;
  }

  static WordSignals load() {
    Map<String, Lexicon> lexicons = new TreeMap<>();
    Lexicon.LANGUAGES.forEach(language -> lexicons.put(language, Lexicon.load(language)));
    return new WordSignals(lexicons, EntityPriors.load());
  }

  WordEvidence of(Input input, Annotations soFar) {
    WordEvidence evidence = new WordEvidence();
    Lexicon lexicon = lexicons.get(languageOf(input, soFar));
    if (lexicon != null) {
      List<String> headline = new ArrayList<>();
      addWords(input.article().headline(), Tokenizer.tokens(input.article().headline()), headline);
      int ofHeadline = headline.size();
      addWords(input.text(), input.reading().tokens(), headline);
      List<String> keys = headline.stream().map(Stem::key).toList();
      lexicon.match(
          keys,
          (seed, at) ->
              evidence.add(
                  seed.topic(),
                  seed,
                  seed.weight() * boost(at, ofHeadline),
                  at,
                  shown(headline, seed, at)));
    }
    int place = -1;
    for (EntityAnnotation entity : soFar.entities()) {
      for (EntityPriors.Prior prior : priors.of(entity)) {
        evidence.add(prior.topic(), prior, prior.weight(), place--, entity.name());
      }
    }
    return evidence;
  }

  /** The language found; the page's own word for it where the text did not tell. */
  private static String languageOf(Input input, Annotations soFar) {
    LanguageAnnotation found = soFar.language();
    String declared = input.article().language();
    String tag = found == null || found.tag().equals("und") ? declared : found.tag();
    return tag == null ? "und" : tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static double boost(int at, int ofHeadline) {
    if (at < ofHeadline) {
      return IN_HEADLINE;
    }
    return at < ofHeadline + OPENING ? IN_OPENING : 1;
  }

  private static void addWords(String text, List<Token> tokens, List<String> words) {
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.PUNCTUATION && words.size() < MAX_WORDS) {
        words.add(token.in(text));
      }
    }
  }

  private static String shown(List<String> words, Seed seed, int at) {
    return String.join(" ", words.subList(at, at + seed.stems().size()));
  }
}
