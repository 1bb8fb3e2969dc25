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
      List.of(NameSet.EN_EWT, NameSet.EN_WIKIGOLD),
      List.of("en"),
      List.of("en")),
  LATIN(
      StandardKnowledge::latin,
      List.of(NameSet.EN_EWT, NameSet.EN_WIKIGOLD, NameSet.SR_SET),
      List.of("en", "de", "fr", "it"),
      List.of("de", "fr", "es", "it", "pl")),
  CYRILLIC(
      StandardKnowledge::cyrillic,
      List.of(NameSet.RU_FACTRUEVAL, NameSet.BE_UD_HSE),
      List.of("uk"),
      List.of("uk", "be", "ru"));

  /** How sure the first model has to be of its names in a sentence that the second learns from. */
  private static final double SURE = 0.5;

  /** What such a sentence counts. */
  private static final double WEIGHT = 0.5;

  private final Function<StandardKnowledge, Knowledge> known;
  private final List<NameSet> sets;
  private final List<String> own;
  private final List<String> unlabelled;

  Recipe(
      Function<StandardKnowledge, Knowledge> known,
      List<NameSet> sets,
      List<String> own,
      List<String> unlabelled) {
    this.known = known;
    this.sets = sets;
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
    sets.forEach(set -> examples.addAll(set.training(corpus)));
    if (withOwn) {
      own.forEach(language -> examples.addAll(MarkedSentences.of(language)));
    }
    Tagger first = Taggers.of(trainer.train(examples, knowledge), knowledge);
    LanguageSentences sentences = LanguageSentences.read(corpus);
    SelfTraining second = new SelfTraining(SURE, WEIGHT);
    for (String language : unlabelled) {
      examples.addAll(second.label(first, sentences.of(language), language));
    }
    return trainer.train(examples, knowledge);
  }
}
