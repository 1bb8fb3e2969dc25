package io.newsloom.annotate.keyphrase;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What is counted of one word over an article. */
final class Term {

  private final Set<String> left = new HashSet<>();
  private final Set<String> right = new HashSet<>();
  private final BitSet sentences = new BitSet();
  private int count;
  private int capitals;

  void add(int sentence, boolean capital) {
    count++;
    capitals += capital ? 1 : 0;
    sentences.set(sentence);
  }

  void follows(String before) {
    left.add(before);
  }

  void precedes(String after) {
    right.add(after);
  }

  int count() {
    return count;
  }

  /**
   * YAKE's S(t), the lower the more telling: early and spread words with a capital and few
   * different neighbours.
   *
   * @param usual the mean count of a word plus one standard deviation
   * @param most the highest count of a word
   * @param total sentences of the article
   */
  double score(double usual, int most, int total) {
    double casing = capitals / (1 + Math.log(count));
    double frequency = count / usual;
    double relatedness = 1 + (double) (left.size() + right.size()) / most;
    double spread = (double) sentences.cardinality() / total;
    int median = median();
    double position = Math.log(Math.log(3 + median) + 1);
    return relatedness * position / (casing + (frequency + spread) / relatedness + 0.01);
  }

  /** The sentence in the middle of those that it is in. */
  private int median() {
    int sentence = sentences.nextSetBit(0);
    for (int before = sentences.cardinality() / 2; before > 0; before--) {
      sentence = sentences.nextSetBit(sentence + 1);
    }
    return sentence;
  }
}
