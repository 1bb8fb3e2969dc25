package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Sentences;
import io.newsloom.annotate.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Labels sentences of languages without training data by a tagger that was trained on others, for a
 * second round of training (self-training: Yarowsky, 1995). Left out are sentences that the tagger
 * is unsure of, and those with a capital that it cannot explain: from them names would be
 * unlearned.
 */
final class SelfTraining {

  /** In these languages a capital within a sentence says little. */
  private static final Set<String> NOUNS_HAVE_CAPITALS = Set.of("de", "lb");

  private final double sure;
  private final double weight;

  /**
   * Makes one.
   *
   * @param sure the least confidence of a name
   * @param weight what a sentence counts beside those whose names are known
   */
  SelfTraining(double sure, double weight) {
    this.sure = sure;
    this.weight = weight;
  }

  List<Example> label(Tagger tagger, List<String> texts, String language) {
    List<Example> examples = new ArrayList<>();
    for (String text : texts) {
      for (Sentence sentence : Sentences.split(text, language)) {
        List<TaggedSpan> names = tagger.tag(text, List.of(sentence), language);
        if (names.stream().allMatch(name -> name.confidence() >= sure)
            && (NOUNS_HAVE_CAPITALS.contains(language) || isExplained(text, sentence, names))) {
          examples.add(new Example(text, sentence, language, names, weight));
        }
      }
    }
    return examples;
  }

  private static boolean isExplained(String text, Sentence sentence, List<TaggedSpan> names) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Character.isUpperCase(text.charAt(token.start()))
          && tokens.get(i - 1).isWord()
          && names.stream()
              .noneMatch(name -> name.start() <= token.start() && token.end() <= name.end())) {
        return false;
      }
    }
    return true;
  }
}
