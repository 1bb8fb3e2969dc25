package io.newsloom.benchmarks.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Edits a text lightly, as desks do with an agency's report. The same seed, the same edits. */
final class Edits {

  private static final String SIGN_OFF =
      "\nFollow us and never miss the news of the day. All rights reserved.";

  private Edits() {}

  /** The text with each kind of light edit, and with all of them at once. */
  static List<String> of(String text, long seed) {
    Random random = new Random(seed);
    return List.of(
        wordsChanged(text, random),
        sentenceDropped(text, random),
        text.toUpperCase(Locale.ROOT).replace(',', ';'),
        text + SIGN_OFF,
        wordsChanged(sentenceDropped(text, random), random) + SIGN_OFF);
  }

  /** One word in fifty, at least one. */
  private static String wordsChanged(String text, Random random) {
    String[] words = text.split(" ");
    for (int i = 0; i < Math.max(1, words.length / 50); i++) {
      words[random.nextInt(words.length)] = "another";
    }
    return String.join(" ", words);
  }

  private static String sentenceDropped(String text, Random random) {
    List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=[.!?]) ")));
    if (sentences.size() > 3) {
      sentences.remove(random.nextInt(sentences.size()));
    }
    return String.join(" ", sentences);
  }
}
