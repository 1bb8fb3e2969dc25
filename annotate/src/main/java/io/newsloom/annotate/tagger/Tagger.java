package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import java.util.List;

/** Finds names in sentences. A pure function of its input and its models; thread-safe. */
public interface Tagger {

  /**
   * The names in these sentences, in reading order; they do not overlap.
   *
   * @param text the text that the sentences' offsets count in
   * @param sentences the sentences to look at
   * @param language BCP 47 tag of the text; chooses the model, an unknown one is served by the
   *     script's
   */
  List<TaggedSpan> tag(CharSequence text, List<Sentence> sentences, String language);
}
