package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Groups of words that stand in the same company, of large texts of one language: London is with
 * Paris, and said with told. A word that was never seen in training is known by its group (Brown et
 * al., "Class-Based n-gram Models of Natural Language", 1992). Immutable; made by a {@link
 * Builder}, kept as a resource.
 */
public final class Clusters {

  /** No group. */
  static final int NONE = 0;

  private static final int BUFFER = 1 << 16;

  private static final int SMALL = 3;
  private static final int CAPITAL = 4;
  private static final int STEM = 5;

  private final IntTable table;

  private Clusters(int[] keys, int[] groups) {
    this.table = new IntTable(keys, groups);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream fails or holds no clusters
   */
  public static Clusters read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), BUFFER));
    int[] keys = IntTable.readKeys(in);
    int[] groups = new int[keys.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = in.readUnsignedShort();
    }
    return new Clusters(keys, groups);
  }

  /** Writes it, and closes the stream; the same bytes for the same words. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      int[] keys = table.keys();
      IntTable.writeKeys(out, keys);
      for (int key : keys) {
        out.writeShort(table.get(key));
      }
    }
  }

  /** Hashes that it holds. */
  public int size() {
    return table.size();
  }

  /** The group of a word: as it is written, else of the small word, else of its stem. */
  int of(Words words, int i) {
    int group = words.capital[i] ? table.get(Hash.feature(CAPITAL, words.folded[i])) : -1;
    if (group < 0) {
      group = table.get(Hash.feature(SMALL, words.folded[i]));
    }
    if (group < 0) {
      group = table.get(Hash.feature(STEM, words.kin[i]));
    }
    return Math.max(NONE, group);
  }

  /** Gathers words; of two that are written alike, the one added first counts. Not thread-safe. */
  public static final class Builder {

    private final boolean stems;
    private final SortedMap<Long, Integer> groups = new TreeMap<>();

    /**
     * Makes one.
     *
     * @param stems whether words are to be known by their stems too
     */
    public Builder(boolean stems) {
      this.stems = stems;
    }

    /** Adds a word; what is not one word is left out. The group is a number of 16 bits, not 0. */
    public Builder add(String word, int group) {
      List<Token> tokens = Tokenizer.tokens(word);
      if (tokens.size() == 1 && tokens.get(0).isWord()) {
        Words words = Words.of(word, tokens, "");
        put(Hash.feature(words.capital[0] ? CAPITAL : SMALL, words.folded[0]), group);
        if (stems) {
          put(Hash.feature(STEM, words.kin[0]), group);
        }
      }
      return this;
    }

    public int size() {
      return groups.size();
    }

    public Clusters build() {
      int[] keys = groups.keySet().stream().mapToInt(Long::intValue).toArray();
      int[] values = groups.values().stream().mapToInt(Integer::intValue).toArray();
      return new Clusters(keys, values);
    }

    private void put(int key, int group) {
      groups.putIfAbsent(Integer.toUnsignedLong(key), group);
    }
  }
}
