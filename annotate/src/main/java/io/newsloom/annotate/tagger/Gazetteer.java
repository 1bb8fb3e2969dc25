package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.common.event.EntityType;
import java.util.List;

/**
 * Knows names: the tagger takes what it finds as evidence, not as the verdict. Thread-safe, and a
 * pure function of its input.
 */
@FunctionalInterface
public interface Gazetteer {

  /** Knows nothing. */
  Gazetteer NONE = (text, sentence, language) -> List.of();

  /** The known names in a sentence; overlaps are allowed. */
  List<Match> lookup(CharSequence text, Sentence sentence, String language);

  /**
   * A known name.
   *
   * @param first index of its first token in the sentence
   * @param end index behind its last token
   * @param type what it would name
   */
  record Match(int first, int end, EntityType type) {

    public Match {
      if (first < 0 || end <= first) {
        throw new IllegalArgumentException("match from " + first + " to " + end);
      }
    }
  }
}
