package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains {@link LinearTopics}: a logistic regression for each topic by AdaGrad (Duchi et al. 2011),
 * then one byte per weight. The same texts give the same model on every machine. Not thread-safe.
 */
public final class LinearTopicsTrainer {

  private static final long SEED = 20261126;
  private static final int EPOCHS = 30;
  private static final double RATE = 0.5;

  /** A feature of one text alone is chance. */
  private static final int FEWEST_TEXTS = 2;

  private static final int TOPICS = MediaTopic.values().length;

  /**
   * A text to learn from.
   *
   * @param language primary subtag
   * @param topics all that it is about
   */
  public record Sample(String language, String headline, String text, Set<MediaTopic> topics) {

    public Sample {
      topics = Set.copyOf(topics);
    }
  }

  private record Vector(int[] rows, double[] values, Set<MediaTopic> topics) {}

  private final int[] features;
  private final float[] rarities;
  private final List<Vector> vectors = new ArrayList<>();
  private final double[] weights;
  private final double[] squares;
  private final double[] biases = new double[TOPICS];
  private final double[] biasSquares = new double[TOPICS];

  private LinearTopicsTrainer(List<Sample> samples) {
    List<Map<Integer, Integer>> counts =
        samples.stream()
            .map(s -> TopicText.of(s.language(), s.headline(), s.text()))
            .map(LinearTopics::counts)
            .toList();
    Map<Integer, Integer> texts = new TreeMap<>();
    counts.forEach(count -> count.keySet().forEach(f -> texts.merge(f, 1, Integer::sum)));
    texts.values().removeIf(count -> count < FEWEST_TEXTS);
    features = texts.keySet().stream().mapToInt(Integer::intValue).toArray();
    rarities = new float[features.length];
    for (int row = 0; row < features.length; row++) {
      double share = (1.0 + samples.size()) / (1 + texts.get(features[row]));
      rarities[row] = (float) (StrictMath.log(share) + 1);
    }
    for (int i = 0; i < samples.size(); i++) {
      vectors.add(vector(counts.get(i), samples.get(i).topics()));
    }
    weights = new double[features.length * TOPICS];
    squares = new double[weights.length];
  }

  /** A model of texts in one language, or in several whose words are kin. */
  public static LinearTopics train(List<Sample> samples) {
    return new LinearTopicsTrainer(samples).fit();
  }

  private Vector vector(Map<Integer, Integer> counts, Set<MediaTopic> topics) {
    int[] rows = new int[counts.size()];
    double[] values = new double[counts.size()];
    int size = 0;
    double sum = 0;
    for (int row = 0; row < features.length; row++) {
      Integer count = counts.get(features[row]);
      if (count != null) {
        rows[size] = row;
        values[size] = LinearTopics.value(count, rarities[row]);
        sum += values[size] * values[size];
        size++;
      }
    }
    double norm = Math.sqrt(sum);
    for (int i = 0; i < size; i++) {
      values[i] /= norm;
    }
    return new Vector(
        java.util.Arrays.copyOf(rows, size), java.util.Arrays.copyOf(values, size), topics);
  }

  private LinearTopics fit() {
    Random random = new Random(SEED);
    List<Vector> order = new ArrayList<>(vectors);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return quantized();
  }

  private void learn(Vector vector) {
    double[] sums = biases.clone();
    for (int i = 0; i < vector.rows.length; i++) {
      for (int topic = 0; topic < TOPICS; topic++) {
        sums[topic] += vector.values[i] * weights[vector.rows[i] * TOPICS + topic];
      }
    }
    for (int topic = 0; topic < TOPICS; topic++) {
      boolean is = vector.topics.contains(MediaTopic.values()[topic]);
      double error = 1 / (1 + StrictMath.exp(-sums[topic])) - (is ? 1 : 0);
      biasSquares[topic] += error * error;
      biases[topic] -= RATE * error / Math.sqrt(biasSquares[topic] + 1e-6);
      for (int i = 0; i < vector.rows.length; i++) {
        int at = vector.rows[i] * TOPICS + topic;
        double gradient = error * vector.values[i];
        squares[at] += gradient * gradient;
        weights[at] -= RATE * gradient / Math.sqrt(squares[at] + 1e-6);
      }
    }
  }

  private LinearTopics quantized() {
    double largest = 1e-6;
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = (float) (largest / Byte.MAX_VALUE);
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / scale);
    }
    float[] constants = new float[TOPICS];
    for (int topic = 0; topic < TOPICS; topic++) {
      constants[topic] = (float) biases[topic];
    }
    return new LinearTopics(features, rarities, bytes, scale, constants);
  }
}
