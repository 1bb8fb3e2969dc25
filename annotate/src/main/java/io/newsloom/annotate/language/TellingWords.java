package io.newsloom.annotate.language;

import io.newsloom.annotate.text.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that one language has and its neighbours of the same script write otherwise: evidence that
 * a model trained on a thousand sentences a language has too rarely seen. From {@code
 * telling-words.tsv}. Immutable and thread-safe.
 */
final class TellingWords {

  /** What a word adds to its language's score, the model's unit being the natural logarithm. */
  private static final double WORTH = 1.5;

  /** More words of one language say nothing new. */
  private static final int MOST = 3;

  private final Map<String, String> languages;

  private TellingWords(Map<String, String> languages) {
    this.languages = Map.copyOf(languages);
  }

  static TellingWords load() {
    Map<String, String> languages = new HashMap<>();
    for (List<String> row : TsvTable.rows(TellingWords.class, "telling-words.tsv", 2)) {
      for (String word : row.get(1).split(" ")) {
        languages.put(word, row.get(0));
      }
    }
    return new TellingWords(languages);
  }

  /**
   * Adds to the scores what the words of a text are worth.
   *
   * @param text as {@link Features#normalized} gives it
   * @param tags the languages of the scores
   */
  void add(char[] text, List<String> tags, double[] scores) {
    int[] found = new int[scores.length];
    int start = 1;
    for (int at = 1; at < text.length; at++) {
      if (text[at] == ' ') {
        String language = languages.get(new String(text, start, at - start));
        int index = language == null ? -1 : tags.indexOf(language);
        if (index >= 0 && found[index]++ < MOST) {
          scores[index] += WORTH;
        }
        start = at + 1;
      }
    }
  }
}
