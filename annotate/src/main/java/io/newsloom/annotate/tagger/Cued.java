package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;

/** What the {@link Cues} of a sentence tell of its words. */
final class Cued {

  /** Words behind a head that may still belong to its name: the Ministry of Foreign Affairs. */
  private static final int REACH = 6;

  private static final int HEADS =
      Cues.Kind.INSTITUTION.bit() | Cues.Kind.FORM.bit() | Cues.Kind.HOUSE.bit();

  /** What each word tells by itself. */
  final int[] cues;

  /** The nearest head of a name before a word, no mark between them, and how far it is; or 0. */
  final int[] heads;

  /** For words in quotation marks, what stands before these, the closing mark apart; or 0. */
  final int[] quotes;

  Cued(Words words, Cues known) {
    cues = known.of(words);
    heads = new int[words.size];
    quotes = new int[words.size];
    lookForHeads(words);
    lookBeforeQuotes(words);
  }

  private void lookForHeads(Words words) {
    int far = REACH;
    int head = 0;
    for (int i = 0; i < words.size; i++) {
      far = words.word[i] || words.quoted[i] ? far + 1 : REACH + 1;
      if (far <= REACH) {
        heads[i] = Hash.pair(head, far);
      }
      if ((cues[i] & HEADS) != 0) {
        head = look(words, i);
        far = 0;
      }
    }
  }

  private void lookBeforeQuotes(Words words) {
    int before = 0;
    for (int i = 0; i < words.size; i++) {
      if (words.quoted[i]) {
        before = i > 0 && words.quoted[i - 1] ? before : i == 0 ? 1 : look(words, i - 1);
        quotes[i] = before;
      } else if (i > 0 && words.quoted[i - 1]) {
        quotes[i] = -before;
      }
    }
  }

  /** What a word tells and whether it is a mark, a small word or a capitalised one; never 0. */
  private int look(Words words, int i) {
    return cues[i] << 2 | (words.capital[i] ? 3 : words.word[i] ? 2 : 1);
  }
}
