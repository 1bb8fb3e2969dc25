package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import java.util.List;

/**
 * A sentence whose names are known, to learn from.
 *
 * @param text the text that the offsets count in
 * @param sentence its words
 * @param language BCP 47 tag
 * @param names the names in it; one whose ends are not those of words is left out
 * @param weight how much it counts; 1 as a rule
 */
public record Example(
    CharSequence text, Sentence sentence, String language, List<TaggedSpan> names, double weight) {

  public Example {
    names = List.copyOf(names);
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /** The same, counting as much as this. */
  public Example weighing(double newWeight) {
    return new Example(text, sentence, language, names, newWeight);
  }

  /** The same with words and marks apart, as a model sees them where it tags. */
  public Example parted() {
    return new Example(text, Parting.of(text, sentence), language, names, weight);
  }

  /** The label of each word. */
  int[] labels() {
    int[] labels = new int[sentence.tokens().size()];
    for (TaggedSpan name : names) {
      int type = Labels.TYPES.indexOf(name.type());
      int first = indexOf(name.start(), true);
      int last = indexOf(name.end(), false);
      if (type >= 0 && first >= 0 && last >= first) {
        for (int i = first; i <= last; i++) {
          labels[i] = Labels.within(type, i - first, last - first + 1);
        }
      }
    }
    return labels;
  }

  private int indexOf(int offset, boolean begin) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int edge = begin ? sentence.tokens().get(i).start() : sentence.tokens().get(i).end();
      if (edge == offset) {
        return i;
      }
    }
    return -1;
  }
}
