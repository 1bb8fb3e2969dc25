package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.util.ArrayList;
import java.util.List;

/** One model at work. */
final class SequenceTagger implements Tagger {

  private final Model model;
  private final Knowledge knowledge;

  SequenceTagger(Model model, Knowledge knowledge) {
    this.model = model;
    this.knowledge = knowledge;
  }

  @Override
  public List<TaggedSpan> tag(CharSequence text, List<Sentence> sentences, String language) {
    List<TaggedSpan> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Words words = Words.of(text, sentence.tokens(), language);
      Lattice lattice = model.lattice(words, knowledge.evidence(text, sentence, language, words));
      collect(sentence.tokens(), lattice, found);
    }
    return List.copyOf(found);
  }

  private static void collect(List<Token> tokens, Lattice lattice, List<TaggedSpan> found) {
    int[] labels = lattice.best();
    Marginals marginals = null;
    for (int first = 0; first < labels.length; first++) {
      if (labels[first] != Labels.OUTSIDE) {
        marginals = marginals == null ? lattice.marginals() : marginals;
        int last = first;
        while (!Labels.closedBehind(labels[last])) {
          last++;
        }
        found.add(
            new TaggedSpan(
                tokens.get(first).start(),
                tokens.get(last).end(),
                Labels.TYPES.get(Labels.type(labels[first])),
                confidence(marginals, labels, first, last)));
        first = last;
      }
    }
  }

  private static double confidence(Marginals marginals, int[] labels, int first, int last) {
    double least = 1;
    for (int i = first; i <= last; i++) {
      least = Math.min(least, marginals.of(i, labels[i]));
    }
    return Math.max(0, least);
  }
}
