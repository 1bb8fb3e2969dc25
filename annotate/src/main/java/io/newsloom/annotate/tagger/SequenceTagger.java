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
    for (Sentence given : sentences) {
      Sentence sentence = Parting.of(text, given);
      Words words = Words.of(text, sentence.tokens(), language);
      Lattice lattice = model.lattice(words, knowledge.evidence(text, sentence, language, words));
      List<TaggedSpan> names = collect(sentence.tokens(), lattice);
      found.addAll(sentence == given ? names : Parting.widened(names, given));
    }
    return List.copyOf(found);
  }

  private static List<TaggedSpan> collect(List<Token> tokens, Lattice lattice) {
    List<TaggedSpan> found = new ArrayList<>();
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
    return found;
  }

  private static double confidence(Marginals marginals, int[] labels, int first, int last) {
    double least = 1;
    for (int i = first; i <= last; i++) {
      least = Math.min(least, marginals.of(i, labels[i]));
    }
    return Math.max(0, least);
  }
}
