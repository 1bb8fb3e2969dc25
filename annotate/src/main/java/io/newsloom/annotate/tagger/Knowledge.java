package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import java.util.List;

/**
 * What a tagger knows beside its model; a model is used with the knowledge that it was trained
 * with, but for the gazetteer, which may grow.
 *
 * @param lexicon word lists
 * @param cues words that tell of names beside them
 * @param clusters groups of words, some for each of the languages that lend theirs
 * @param gazetteer known names
 */
public record Knowledge(Lexicon lexicon, Cues cues, List<Clusters> clusters, Gazetteer gazetteer) {

  /** Nothing. */
  public static final Knowledge NONE =
      new Knowledge(Lexicon.EMPTY, Cues.NONE, List.of(), Gazetteer.NONE);

  public Knowledge {
    clusters = List.copyOf(clusters);
  }

  Evidence evidence(CharSequence text, Sentence sentence, String language, Words words) {
    return Evidence.of(words, this, gazetteer.lookup(text, sentence, language));
  }
}
