package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.Knowledge;
import io.newsloom.annotate.tagger.Model;
import io.newsloom.annotate.tagger.StandardKnowledge;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.tagger.Taggers;
import io.newsloom.annotate.tagger.Trainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What each committed model is made of. */
enum Recipe {
  ENGLISH(
      StandardKnowledge::english,
      List.of(
          new Share(NameSet.EN_EWT, 1),
          new Share(NameSet.EN_WIKIGOLD, 1),
          new Share(NameSet.EN_BTC, Share.TWEETS)),
      List.of("en"),
      List.of()),
  LATIN(
      StandardKnowledge::latin,
      List.of(
          new Share(NameSet.EN_EWT, 1),
          new Share(NameSet.EN_WIKIGOLD, 1),
          new Share(NameSet.SR_SET, 1)),
      List.of("en", "de", "fr", "it"),
      List.of("de", "fr", "es", "it", "pl")),
  CYRILLIC(
      StandardKnowledge::cyrillic,
      List.of(new Share(NameSet.RU_FACTRUEVAL, 1), new Share(NameSet.BE_UD_HSE, 1)),
      List.of("uk"),
      List.of("uk", "be", "ru"));

  /** How sure the first model has to be of its names in a sentence that the second learns from. */
  private static final double SURE = 0.5;

  /** What such a sentence counts. */
  private static final double WEIGHT = 0.5;

  private final Function<StandardKnowledge, Knowledge> known;
  private final List<Share> shares;
  private final List<String> own;
  private final List<String> unlabelled;

  Recipe(
      Function<StandardKnowledge, Knowledge> known,
      List<Share> shares,
      List<String> own,
      List<String> unlabelled) {
    this.known = known;
    this.shares = shares;
    this.own = own;
    this.unlabelled = unlabelled;
  }

  /** The model's file, named for the licence of the sets it learned from. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + "-cc-by-sa.crf.gz";
  }

  /**
   * Trains on the sets and, unless they are not wanted, on the project's own sentences; labels the
   * unlabelled ones, and trains again on all.
   */
  Model train(Path corpus, StandardKnowledge standard, Trainer trainer, boolean withOwn) {
    Knowledge knowledge = known.apply(standard);
    List<Example> examples = new ArrayList<>();
    shares.forEach(share -> examples.addAll(share.training(corpus)));
    if (withOwn) {
      own.forEach(language -> examples.addAll(MarkedSentences.of(language)));
    }
    if (unlabelled.isEmpty()) {
      return trainer.train(examples, knowledge);
    }
    Tagger first = Taggers.of(trainer.train(examples, knowledge), knowledge);
    LanguageSentences sentences = LanguageSentences.read(corpus);
    SelfTraining second = new SelfTraining(SURE, WEIGHT);
    for (String language : unlabelled) {
      examples.addAll(second.label(first, sentences.of(language), language));
    }
    return trainer.train(examples, knowledge);
  }

  /**
   * A set of names, and what a sentence of it counts.
   *
   * @param set the set
   * @param weight 1 for one that is like what is tagged
   */
  private record Share(NameSet set, double weight) {

    /** Nine thousand tweets would drown the two sets that are like articles. */
    static final double TWEETS = 0.2;

    List<Example> training(Path corpus) {
      return set.training(corpus).stream()
          .map(example -> glued() ? example.parted() : example)
          .map(example -> example.weighing(weight))
          .toList();
    }

    /** Whether full stops are left on words that models see apart from them: г. and А. */
    private boolean glued() {
      return set == NameSet.BE_UD_HSE;
    }
  }
}
