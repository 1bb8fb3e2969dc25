package io.newsloom.annotate.tagger;

import java.io.BufferedInputStream;
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
  private static final int FORMAT = 0x4E4C5402;

  private static final int BUFFER = 1 << 16;

  private static final int L = Labels.COUNT;

  private final Rows weights;
  private final float scale;
  private final Transitions transitions;
  private final IntTable numbers;

  /** Keys ascending and unsigned; a row of weights for each, in units of the scale. */
  Model(int[] keys, byte[] weights, float scale, Transitions transitions) {
    this.weights = new Rows(weights);
    this.scale = scale;
    this.transitions = transitions;
    this.numbers = IntTable.numbering(keys);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream fails or is no model of this version
   */
  public static Model read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), BUFFER));
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
      IntTable.writeKeys(out, numbers.keys());
      out.write(turned(weights.table(), numbers.size(), L));
    }
  }

  /** Features that have weights. */
  public int size() {
    return numbers.size();
  }

  /** The lattice of a sentence. */
  Lattice lattice(Words words, Evidence evidence) {
    int[] found = new int[Features.MAX];
    int[] rows = new int[Features.MAX];
    Features features = new Features(words, evidence, found);
    float[] scores = new float[words.size * L];
    for (int i = 0; i < words.size; i++) {
      Rows.Sum sum = weights.new Sum();
      int count = numbers.getAll(found, features.extract(i), rows);
      for (int row = 0; row < count; row++) {
        sum.add(rows[row]);
      }
      for (int label = 0; label < L; label++) {
        scores[i * L + label] = sum.of(label) * scale;
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
