package io.newsloom.annotate.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a model: a linear-chain conditional random field (Lafferty et al., 2001) by stochastic
 * gradient with AdaGrad (Duchi et al., 2011), the mean of the later weights (Polyak and Juditsky,
 * 1992) of some runs, each with the examples in an order of its own. The same examples in the same
 * order give the same model on every machine.
 */
public final class Trainer {

  /**
   * How to learn.
   *
   * @param runs how often it is learned anew, from nothing
   * @param epochs how often each example is seen in a run; the model is the mean of the later
   *     half's weights
   * @param rate the learning rate
   * @param decay how strongly weights are drawn to zero
   * @param dropout the share of a word's features that is hidden at each look
   * @param blind the share of sentences shown without any word, by looks and knowledge alone: what
   *     a language asks for that the examples lack
   * @param least how often a feature has to be seen
   * @param cut weights of a smaller absolute value are left out of the model
   */
  public record Settings(
      int runs,
      int epochs,
      double rate,
      double decay,
      double dropout,
      double blind,
      int least,
      double cut) {

    /** What the committed models were trained with. */
    public static final Settings STANDARD = new Settings(3, 16, 0.15, 2e-5, 0.15, 0.3, 2, 0.02);
  }

  private static final int L = Labels.COUNT;

  /** Gradients below this change nothing that can be seen. */
  private static final double FAINT = 1e-3;

  /** How often in each epoch of the second half the weights are remembered. */
  private static final int MEMORIES = 4;

  private static final long SEED = 20_251_125L;

  private final Settings settings;

  public Trainer(Settings settings) {
    this.settings = settings;
  }

  /** Learns from examples. Takes memory for all features of all examples. */
  public Model train(List<Example> examples, Knowledge knowledge) {
    FeatureIndex index = FeatureIndex.of(examples, knowledge, settings.least());
    List<Lesson> lessons = new ArrayList<>();
    for (Example example : examples) {
      int[][] features = index.features(example, knowledge);
      lessons.add(
          new Lesson(
              features,
              index.general(example, knowledge),
              example.labels(),
              (float) example.weight()));
    }
    Weights weights = new Weights(index.size(), settings);
    for (int run = 0; run < settings.runs(); run++) {
      weights.startAnew();
      run(lessons, weights, new Random(SEED + run));
    }
    return weights.quantised(index.keys(), settings.cut());
  }

  private void run(List<Lesson> lessons, Weights weights, Random random) {
    int pause = Math.max(1, lessons.size() / MEMORIES);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(lessons, random);
      for (int i = 0; i < lessons.size(); i++) {
        learn(lessons.get(i), weights, random);
        if (epoch >= settings.epochs() / 2 && i % pause == 0) {
          weights.remember();
        }
      }
    }
  }

  private void learn(Lesson lesson, Weights weights, Random random) {
    int size = lesson.labels().length;
    boolean blind = random.nextFloat() < settings.blind();
    int[][] seen = new int[size][];
    float[] scores = new float[size * L];
    for (int i = 0; i < size; i++) {
      seen[i] =
          shown(lesson.features()[i], blind ? lesson.general()[i] : Integer.MAX_VALUE, random);
      weights.addScores(seen[i], scores, i * L);
    }
    Marginals marginals = new Marginals(size, scores, weights.transitions());
    double[] pairs = new double[L * L];
    marginals.addPairs(pairs);
    float[] gradient = new float[L];
    for (int i = 0; i < size; i++) {
      boolean wrong = false;
      for (int label = 0; label < L; label++) {
        double target = lesson.labels()[i] == label ? 1 : 0;
        double miss = target - marginals.of(i, label);
        wrong |= Math.abs(miss) > FAINT;
        gradient[label] = (float) (Math.abs(miss) > FAINT ? miss * lesson.weight() : 0);
      }
      if (wrong) {
        weights.move(seen[i], gradient);
      }
      if (i > 0) {
        pairs[lesson.labels()[i - 1] * L + lesson.labels()[i]] -= 1;
      }
    }
    weights.moveTransitions(pairs, lesson.weight());
  }

  /** Leaves features out by chance, so that a word is not known by its spelling alone. */
  private int[] shown(int[] features, int limit, Random random) {
    int[] shown = new int[features.length];
    int count = 0;
    for (int f = 0; f < Math.min(limit, features.length); f++) {
      int feature = features[f];
      if (random.nextFloat() >= settings.dropout()) {
        shown[count++] = feature;
      }
    }
    return java.util.Arrays.copyOf(shown, count);
  }

  /** An example as the numbers of its features. */
  private record Lesson(int[][] features, int[] general, int[] labels, float weight) {}
}
