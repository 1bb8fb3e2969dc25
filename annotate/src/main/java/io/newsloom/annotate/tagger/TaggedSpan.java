package io.newsloom.annotate.tagger;

import io.newsloom.common.event.EntityType;

/**
 * A name found in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end the offset of the first unit behind it
 * @param type what it names: a person, an organisation or a place
 * @param confidence the model's probability of the least certain of its words, 0 to 1
 */
public record TaggedSpan(int start, int end, EntityType type, double confidence) {

  public TaggedSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span from " + start + " to " + end);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
