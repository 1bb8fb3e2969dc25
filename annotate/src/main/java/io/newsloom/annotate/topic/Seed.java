package io.newsloom.annotate.topic;

import io.newsloom.annotate.text.Stem;
import io.newsloom.common.topic.SubTopic;
import java.util.List;

/**
 * A word or phrase that speaks for a topic.
 *
 * @param topic the topic, of any level
 * @param weight how much it says, 1 (some) to 4 (all but decides)
 * @param stems its words in their order
 */
record Seed(SubTopic topic, double weight, List<Stem> stems) {

  /** Whether it stands at a place of a text, which its first stem is known to match. */
  boolean standsAt(List<String> words, int at) {
    if (at + stems.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < stems.size(); i++) {
      if (!stems.get(i).matches(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
