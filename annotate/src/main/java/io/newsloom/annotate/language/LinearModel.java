package io.newsloom.annotate.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear classifier with one byte per weight. A language's score is the sum of the weights of the
 * features, divided by the root of their number. Immutable.
 */
final class LinearModel {

  private final List<String> languages;
  private final int bits;
  private final float scale;
  private final PackedWeights weights;

  /**
   * @param weights bucket by bucket, a byte for each language
   * @param scale what a weight of 1 stands for
   */
  LinearModel(List<String> languages, int bits, float scale, byte[] weights) {
    this.languages = List.copyOf(languages);
    this.bits = bits;
    this.scale = scale;
    this.weights = new PackedWeights(weights, languages.size());
  }

  List<String> languages() {
    return languages;
  }

  int bytes() {
    return weights.bytes();
  }

  /** A score for each language; the softmax of these is the model's confidence. */
  double[] scores(char[] text) {
    int[] buckets = Features.buckets(text, bits);
    int[] sums = weights.sums(buckets);
    double norm = scale / Math.sqrt(Math.max(1, buckets.length));
    double[] scores = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      scores[i] = sums[i] * norm;
    }
    return scores;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(languages.size());
    for (String language : languages) {
      out.writeUTF(language);
    }
    out.writeByte(bits);
    out.writeFloat(scale);
    for (int language = 0; language < languages.size(); language++) {
      for (int bucket = 0; bucket < weights.buckets(); bucket++) {
        out.writeByte(weights.weight(bucket, language));
      }
    }
  }

  static LinearModel read(DataInputStream in) throws IOException {
    int count = in.readUnsignedByte();
    List<String> languages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      languages.add(in.readUTF());
    }
    int bits = in.readUnsignedByte();
    float scale = in.readFloat();
    byte[] weights = new byte[count << bits];
    byte[] column = new byte[1 << bits];
    for (int language = 0; language < count; language++) {
      in.readFully(column);
      for (int bucket = 0; bucket < column.length; bucket++) {
        weights[bucket * count + language] = column[bucket];
      }
    }
    return new LinearModel(languages, bits, scale, weights);
  }
}
