package io.newsloom.annotate.keyphrase;

import java.util.List;

/**
 * Up to three words in a row.
 *
 * @param keys the words' keys
 * @param surface the words as they stand where they come first
 */
record Phrase(List<String> keys, String surface) {

  boolean overlaps(Phrase other) {
    return keys.containsAll(other.keys) || other.keys.containsAll(keys);
  }
}
