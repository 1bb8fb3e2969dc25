package io.newsloom.annotate.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the detector: multinomial logistic regression by AdaGrad (Duchi et al. 2011) on whole
 * sentences and on cuts of a title's length, then one byte per weight. The same samples give the
 * same model on every machine.
 */
public final class LanguageTrainer {

  private static final long SEED = 20261125;
  private static final int EPOCHS = 8;
  private static final float RATE = 0.25f;
  private static final float SMALL = 1e-4f;
  private static final int TITLE_UNITS = 60;

  private final Alphabet alphabet;
  private final List<String> languages;
  private final float[] weights;
  private final float[] squares;

  private LanguageTrainer(Alphabet alphabet, List<String> languages) {
    this.alphabet = alphabet;
    this.languages = languages;
    this.weights = new float[languages.size() << alphabet.bits()];
    this.squares = new float[weights.length];
  }

  /**
   * Trains on samples in any order of languages; samples of single-language scripts are ignored.
   */
  public static LanguageDetector train(List<Sample> samples) {
    Map<Alphabet, LinearModel> models = new EnumMap<>(Alphabet.class);
    for (Alphabet alphabet : Alphabet.modelled()) {
      List<Sample> ofAlphabet =
          samples.stream()
              .filter(s -> Alphabet.dominant(s.text(), s.text().length()) == alphabet)
              .toList();
      List<String> languages =
          ofAlphabet.stream().map(Sample::language).distinct().sorted().toList();
      models.put(alphabet, new LanguageTrainer(alphabet, languages).fit(ofAlphabet));
    }
    return new LanguageDetector(models);
  }

  private LinearModel fit(List<Sample> samples) {
    Random random = new Random(SEED);
    List<Sample> order = new ArrayList<>(samples);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Sample sample : order) {
        learn(sample.language(), sample.text());
        learn(sample.language(), cut(sample.text(), random));
      }
    }
    return quantized();
  }

  /** Some words in a row, about as long as a title. */
  private static String cut(String text, Random random) {
    int length = TITLE_UNITS / 3 + random.nextInt(TITLE_UNITS);
    if (text.length() <= length) {
      return text;
    }
    int from = random.nextInt(text.length() - length);
    int space = text.indexOf(' ', from);
    int start = space < 0 || space >= from + length / 2 ? from : space + 1;
    return text.substring(start, Math.min(text.length(), start + length));
  }

  private void learn(String language, String text) {
    int[] buckets = Features.buckets(Features.normalized(text, text.length()), alphabet.bits());
    float input = (float) (1 / Math.sqrt(Math.max(1, buckets.length)));
    float[] errors = errors(buckets, input, languages.indexOf(language));
    for (int i = 0; i < errors.length; i++) {
      if (Math.abs(errors[i]) > SMALL) {
        descend(buckets, i, errors[i] * input);
      }
    }
  }

  private float[] errors(int[] buckets, float input, int truth) {
    int count = languages.size();
    float[] scores = new float[count];
    for (int bucket : buckets) {
      for (int i = 0; i < count; i++) {
        scores[i] += weights[bucket * count + i];
      }
    }
    float best = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      best = Math.max(best, score * input);
    }
    double sum = 0;
    double[] exps = new double[count];
    for (int i = 0; i < count; i++) {
      exps[i] = StrictMath.exp(scores[i] * input - best);
      sum += exps[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] = (float) (exps[i] / sum) - (i == truth ? 1 : 0);
    }
    return scores;
  }

  private void descend(int[] buckets, int language, float gradient) {
    float square = gradient * gradient;
    for (int bucket : buckets) {
      int at = bucket * languages.size() + language;
      squares[at] += square;
      weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
    }
  }

  private LinearModel quantized() {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / Byte.MAX_VALUE;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / scale);
    }
    return new LinearModel(languages, alphabet.bits(), scale, bytes);
  }
}
