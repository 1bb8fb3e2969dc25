package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Trains {@link LinearTopics}: for each topic a support vector machine with squared hinge loss, by
 * dual coordinate descent (Hsieh et al., "A dual coordinate descent method for large-scale linear
 * SVM", 2008), then one byte per weight. The same texts give the same model on every machine. Not
 * thread-safe.
 */
public final class LinearTopicsTrainer {

  private static final long SEED = 20261126;
  private static final int MOST_ROUNDS = 200;

  /** What an error costs against large weights. */
  private static final double COST = 1;

  /** A round that mends no more than this is the last. */
  private static final double SMALL = 1e-3;

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

  /** A text of unit length; the last row is the constant. */
  private record Vector(int[] rows, double[] values, double squares, Set<MediaTopic> topics) {

    static Vector of(int[] rows, double[] values, Set<MediaTopic> topics) {
      double squares = Arrays.stream(values).map(value -> value * value).sum();
      return new Vector(rows, values, squares, topics);
    }

    double times(double[] weights) {
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        sum += values[i] * weights[rows[i]];
      }
      return sum;
    }

    void addTo(double[] weights, double factor) {
      for (int i = 0; i < rows.length; i++) {
        weights[rows[i]] += factor * values[i];
      }
    }
  }

  private final int[] features;
  private final float[] rarities;
  private final List<Vector> vectors = new ArrayList<>();

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
      double share = (1.0 + samples.size()) / (1 + texts.getOrDefault(features[row], 0));
      rarities[row] = (float) (StrictMath.log(share) + 1);
    }
    for (int i = 0; i < samples.size(); i++) {
      vectors.add(vector(counts.get(i), samples.get(i).topics()));
    }
  }

  /** A model of texts in one language, or in several whose words are kin. */
  public static LinearTopics train(List<Sample> samples) {
    return new LinearTopicsTrainer(samples).fit();
  }

  private Vector vector(Map<Integer, Integer> counts, Set<MediaTopic> topics) {
    int[] rows =
        IntStream.range(0, features.length).filter(r -> counts.containsKey(features[r])).toArray();
    double[] values = new double[rows.length + 1];
    double squares = 0;
    for (int i = 0; i < rows.length; i++) {
      values[i] = LinearTopics.value(counts.getOrDefault(features[rows[i]], 0), rarities[rows[i]]);
      squares += values[i] * values[i];
    }
    for (int i = 0; i < rows.length; i++) {
      values[i] /= Math.sqrt(squares);
    }
    values[rows.length] = 1;
    int[] withConstant = Arrays.copyOf(rows, values.length);
    withConstant[rows.length] = features.length;
    return Vector.of(withConstant, values, topics);
  }

  private LinearTopics fit() {
    double[][] weights = new double[TOPICS][];
    double largest = SMALL;
    for (MediaTopic topic : MediaTopic.values()) {
      weights[topic.ordinal()] = weights(topic);
      largest = Math.max(largest, largest(weights[topic.ordinal()]));
    }
    float scale = (float) (largest / Byte.MAX_VALUE);
    byte[] bytes = new byte[features.length * TOPICS];
    float[] constants = new float[TOPICS];
    for (int topic = 0; topic < TOPICS; topic++) {
      for (int row = 0; row < features.length; row++) {
        bytes[row * TOPICS + topic] = (byte) Math.round(weights[topic][row] / scale);
      }
      constants[topic] = (float) weights[topic][features.length];
    }
    return new LinearTopics(features, rarities, bytes, scale, constants);
  }

  private double largest(double[] weights) {
    return Arrays.stream(weights, 0, features.length).map(Math::abs).max().orElse(0);
  }

  private double[] weights(MediaTopic topic) {
    double[] weights = new double[features.length + 1];
    double[] duals = new double[vectors.size()];
    List<Integer> order = new ArrayList<>(IntStream.range(0, duals.length).boxed().toList());
    Random random = new Random(SEED);
    double mended = 1;
    for (int round = 0; round < MOST_ROUNDS && mended > SMALL; round++) {
      Collections.shuffle(order, random);
      mended = 0;
      for (int at : order) {
        mended = Math.max(mended, mend(topic, vectors.get(at), weights, duals, at));
      }
    }
    return weights;
  }

  /** One step on one text's coordinate; returns how far it went. */
  private static double mend(
      MediaTopic topic, Vector vector, double[] weights, double[] duals, int at) {
    double side = vector.topics.contains(topic) ? 1 : -1;
    double softness = 1 / (2 * COST);
    double gradient = side * vector.times(weights) - 1 + duals[at] * softness;
    double dual = Math.max(duals[at] - gradient / (vector.squares + softness), 0);
    double step = dual - duals[at];
    duals[at] = dual;
    vector.addTo(weights, step * side);
    return Math.abs(step);
  }
}
