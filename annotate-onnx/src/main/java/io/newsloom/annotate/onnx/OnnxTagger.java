package io.newsloom.annotate.onnx;

import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A token-classification model of the BERT family as a tagger: {@code model.onnx}, {@code
 * vocab.txt} with its word pieces, and its labels in {@code labels.txt} or {@code config.json}, as
 * Hugging Face's exporters write them. A word is labelled by its first piece. The same input gives
 * the same names with the same release of ONNX Runtime on the same kind of machine: its sums are
 * not the same to the bit everywhere, which is why it is no default. Thread-safe.
 */
public final class OnnxTagger implements Tagger, AutoCloseable {

  static final String MODEL = "model.onnx";

  private final OnnxModel model;
  private final Pieces pieces;
  private final Labels labels;

  private OnnxTagger(OnnxModel model, Pieces pieces, Labels labels) {
    this.model = model;
    this.pieces = pieces;
    this.labels = labels;
  }

  /**
   * Loads a model.
   *
   * @throws IOException if a file is missing or is not what it should be; the message says which
   */
  public static OnnxTagger open(Path directory) throws IOException {
    Path file = directory.resolve(MODEL);
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no " + MODEL + " in " + directory);
    }
    Labels labels = Labels.read(directory);
    Pieces pieces = Pieces.read(directory);
    return new OnnxTagger(OnnxModel.open(file, labels.size()), pieces, labels);
  }

  @Override
  public List<TaggedSpan> tag(CharSequence text, List<Sentence> sentences, String language) {
    List<TaggedSpan> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Window window : Window.of(pieces, text, sentence.tokens())) {
        found.addAll(names(window));
      }
    }
    return List.copyOf(found);
  }

  private List<TaggedSpan> names(Window window) {
    float[][] scores = model.scores(window.ids());
    List<TaggedSpan> names = new ArrayList<>();
    Labels.Label open = Labels.OUTSIDE;
    for (int i = 0; i < window.tokens().size(); i++) {
      Labels.Guess guess = labels.best(scores[window.first(i)]);
      Token token = window.tokens().get(i);
      if (guess.label().continues(open)) {
        TaggedSpan before = names.remove(names.size() - 1);
        double least = Math.min(before.confidence(), guess.probability());
        names.add(new TaggedSpan(before.start(), token.end(), before.type(), least));
      } else if (guess.label().type() != null) {
        names.add(
            new TaggedSpan(token.start(), token.end(), guess.label().type(), guess.probability()));
      }
      open = guess.label();
    }
    return names;
  }

  @Override
  public void close() {
    model.close();
  }
}
