package io.newsloom.annotate.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of features for labels, a byte each, and the scores of label behind label. Immutable
 * and thread-safe.
 */
public final class Model {

  /** Rises with any change of features or labels: an older model cannot be used. */
  private static final int FORMAT = 0x4E4C5401;

  private static final int L = Labels.COUNT;

  private final int[] keys;
  private final byte[] weights;
  private final float scale;
  private final Transitions transitions;
  private final IntTable rows;

  /** Keys ascending and unsigned; a row of weights for each, in units of the scale. */
  Model(int[] keys, byte[] weights, float scale, Transitions transitions) {
    this.keys = keys;
    this.weights = weights;
    this.scale = scale;
    this.transitions = transitions;
    int[] numbers = new int[keys.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i;
    }
    this.rows = new IntTable(keys, numbers);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream fails or is no model of this version
   */
  public static Model read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(stream));
    if (in.readInt() != FORMAT) {
      throw new IOException("no tagger model of this version");
    }
    float scale = in.readFloat();
    Transitions transitions = Transitions.none();
    for (int pair = 0; pair < L * L; pair++) {
      transitions.scores()[pair] = in.readFloat();
    }
    int[] keys = IntTable.readKeys(in);
    byte[] columns = in.readNBytes(keys.length * L);
    return new Model(keys, turned(columns, L, keys.length), scale, transitions);
  }

  /** Writes it, and closes the stream. Label by label, which packs better. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(FORMAT);
      out.writeFloat(scale);
      for (float score : transitions.scores()) {
        out.writeFloat(score);
      }
      IntTable.writeKeys(out, keys);
      out.write(turned(weights, keys.length, L));
    }
  }

  /** Features that have weights. */
  public int size() {
    return keys.length;
  }

  /** The lattice of a sentence. */
  Lattice lattice(Words words, Evidence evidence) {
    int[] found = new int[Features.MAX];
    Features features = new Features(words, evidence, found);
    float[] scores = new float[words.size * L];
    int[] sums = new int[L];
    for (int i = 0; i < words.size; i++) {
      int count = features.extract(i);
      java.util.Arrays.fill(sums, 0);
      for (int f = 0; f < count; f++) {
        int row = rows.get(found[f]);
        if (row >= 0) {
          for (int label = 0, at = row * L; label < L; label++, at++) {
            sums[label] += weights[at];
          }
        }
      }
      for (int label = 0; label < L; label++) {
        scores[i * L + label] = sums[label] * scale;
      }
    }
    return new Lattice(words.size, scores, transitions);
  }

  private static byte[] turned(byte[] table, int rows, int columns) {
    byte[] turned = new byte[table.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = table[row * columns + column];
      }
    }
    return turned;
  }
}
