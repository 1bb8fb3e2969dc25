package io.newsloom.benchmarks.language;

import io.newsloom.annotate.language.Sample;
import java.util.List;

/** Sentences cut to the length of a title. */
final class Titles {

  private static final int SHORTEST = 40;
  private static final int LONGEST = 80;

  private Titles() {}

  /** The first words of each sentence, 40 to 80 characters; shorter sentences are left out. */
  static List<Sample> of(List<Sample> sentences) {
    return sentences.stream()
        .map(sentence -> new Sample(sentence.language(), title(sentence.text())))
        .filter(title -> title.text().length() >= SHORTEST)
        .toList();
  }

  private static String title(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    return sentence.substring(0, Math.max(0, sentence.lastIndexOf(' ', LONGEST)));
  }
}
