package io.newsloom.annotate.topic;

import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityAnnotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks an article's words up in its language's lexicon, and its entities among the priors. */
final class WordSignals {

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

  WordEvidence of(TopicText text, Annotations soFar) {
    WordEvidence evidence = new WordEvidence();
    Lexicon lexicon = lexicons.get(text.language());
    if (lexicon != null) {
      lexicon.match(
          text.keys(),
          (seed, at) ->
              evidence.add(
                  seed.topic(),
                  seed,
                  seed.weight() * boost(at, text.ofHeadline()),
                  at,
                  shown(text.words(), seed, at)));
    }
    int place = -1;
    for (EntityAnnotation entity : soFar.entities()) {
      for (EntityPriors.Prior prior : priors.of(entity)) {
        evidence.add(prior.topic(), prior, prior.weight(), place--, entity.name());
      }
    }
    return evidence;
  }

  private static double boost(int at, int ofHeadline) {
    if (at < ofHeadline) {
      return IN_HEADLINE;
    }
    return at < ofHeadline + OPENING ? IN_OPENING : 1;
  }

  private static String shown(List<String> words, Seed seed, int at) {
    return String.join(" ", words.subList(at, at + seed.stems().size()));
  }
}
