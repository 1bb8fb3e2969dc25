package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.Knowledge;
import io.newsloom.annotate.tagger.Model;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.tagger.Taggers;
import io.newsloom.annotate.tagger.Trainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each committed model is made of. */
enum Recipe {
  ENGLISH(List.of(NameSet.EN_EWT, NameSet.EN_WIKIGOLD), List.of("en")),
  LATIN(
      List.of(NameSet.EN_EWT, NameSet.EN_WIKIGOLD, NameSet.SR_SET),
      List.of("de", "fr", "es", "it", "pl")),
  CYRILLIC(List.of(NameSet.RU_FACTRUEVAL, NameSet.BE_UD_HSE), List.of("uk", "be", "ru"));

  /** How sure the first model has to be of its names in a sentence that the second learns from. */
  private static final double SURE = 0.5;

  /** What such a sentence counts. */
  private static final double WEIGHT = 0.5;

  private final List<NameSet> sets;
  private final List<String> unlabelled;

  Recipe(List<NameSet> sets, List<String> unlabelled) {
    this.sets = sets;
    this.unlabelled = unlabelled;
  }

  /** The model's file, named for the licence of the sets it learned from. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + "-cc-by-sa.crf.gz";
  }

  /** Trains on the sets, labels the unlabelled sentences, and trains again on all. */
  Model train(Path corpus, Knowledge knowledge, Trainer trainer) {
    List<Example> examples = new ArrayList<>();
    sets.forEach(set -> examples.addAll(set.training(corpus)));
    Tagger first = Taggers.of(trainer.train(examples, knowledge), knowledge);
    LanguageSentences sentences = LanguageSentences.read(corpus);
    SelfTraining second = new SelfTraining(SURE, WEIGHT);
    for (String language : unlabelled) {
      examples.addAll(second.label(first, sentences.of(language), language));
    }
    return trainer.train(examples, knowledge);
  }
}
