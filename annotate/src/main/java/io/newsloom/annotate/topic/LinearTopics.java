package io.newsloom.annotate.topic;

import io.newsloom.common.topic.MediaTopic;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model of the top-level topics over the {@link Beginnings} of an article's words, each
 * with its frequency in the text, damped, and its rarity among texts (tf-idf), to unit length. It
 * knows what speaks against a topic too, and words that nobody listed. Made by {@link
 * LinearTopicsTrainer}. Immutable.
 */
public final class LinearTopics {

  private static final List<MediaTopic> TOPICS = List.of(MediaTopic.values());
  private static final int BUFFER = 1 << 16;

  /** A headline's words count as often as this. */
  private static final int IN_HEADLINE = 2;

  private static final int SHOWN = 4;

  /** Ascending hashes of the features. */
  private final int[] features;

  private final float[] rarities;

  /** Feature by feature, a byte for each topic. */
  private final byte[] weights;

  /** What a weight of 1 stands for. */
  private final float scale;

  private final float[] biases;

  LinearTopics(int[] features, float[] rarities, byte[] weights, float scale, float[] biases) {
    this.features = features;
    this.rarities = rarities;
    this.weights = weights;
    this.scale = scale;
    this.biases = biases;
  }

  /** How often each feature of a text occurs, a headline's more often than it does. */
  static Map<Integer, Integer> counts(TopicText text) {
    Map<String, Integer> words = new LinkedHashMap<>();
    for (int at = 0; at < text.keys().size(); at++) {
      words.merge(text.keys().get(at), at < text.ofHeadline() ? IN_HEADLINE : 1, Integer::sum);
    }
    Map<Integer, Integer> counts = new HashMap<>();
    words.forEach(
        (word, times) -> {
          for (int feature : Beginnings.of(word)) {
            counts.merge(feature, times, Integer::sum);
          }
        });
    return counts;
  }

  /**
   * How far a text is on each topic's side: 1 and more is like the texts about it that it learned
   * from, -1 and less like the others. Empty if it knows no word.
   */
  Map<MediaTopic, Double> margins(TopicText text) {
    double[] sums = new double[TOPICS.size()];
    double squares = 0;
    for (Map.Entry<Integer, Integer> count : counts(text).entrySet()) {
      int row = Arrays.binarySearch(features, count.getKey());
      if (row >= 0) {
        double value = value(count.getValue(), rarities[row]);
        squares += value * value;
        for (int topic = 0; topic < sums.length; topic++) {
          sums[topic] += value * weights[row * sums.length + topic];
        }
      }
    }
    Map<MediaTopic, Double> margins = new EnumMap<>(MediaTopic.class);
    if (squares > 0) {
      double norm = scale / Math.sqrt(squares);
      for (int topic = 0; topic < sums.length; topic++) {
        margins.put(TOPICS.get(topic), sums[topic] * norm + biases[topic]);
      }
    }
    return margins;
  }

  static double value(int count, double rarity) {
    return (1 + StrictMath.log(count)) * rarity;
  }

  /** The words of a text that speak for a topic most. */
  List<String> telling(TopicText text, MediaTopic topic) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int at = 0; at < text.keys().size(); at++) {
      words.putIfAbsent(text.keys().get(at), text.words().get(at));
    }
    Map<String, Double> weights = new LinkedHashMap<>();
    words.forEach((key, word) -> weights.put(word, weight(key, topic)));
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double weight(String key, MediaTopic topic) {
    double sum = 0;
    for (int feature : Beginnings.of(key)) {
      int row = Arrays.binarySearch(features, feature);
      sum += row < 0 ? 0 : rarities[row] * weights[row * TOPICS.size() + topic.ordinal()];
    }
    return sum;
  }

  /** How many features it knows. */
  public int size() {
    return features.length;
  }

  /** Writes it, and closes the stream; the same bytes for the same model. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(features.length);
      for (int feature : features) {
        out.writeInt(feature);
      }
      for (float rarity : rarities) {
        out.writeFloat(rarity);
      }
      out.write(weights);
      out.writeFloat(scale);
      for (float bias : biases) {
        out.writeFloat(bias);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream fails or holds no model
   */
  static LinearTopics read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), BUFFER));
    int[] features = new int[in.readInt()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
    }
    float[] rarities = floats(in, features.length);
    byte[] weights = new byte[features.length * TOPICS.size()];
    in.readFully(weights);
    float scale = in.readFloat();
    return new LinearTopics(features, rarities, weights, scale, floats(in, TOPICS.size()));
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }
}
