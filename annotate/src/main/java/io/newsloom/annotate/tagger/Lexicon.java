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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Word lists as hashes: what a word or a phrase is known as, in full and by its stem. Immutable;
 * made by a {@link Builder}, kept as a resource.
 */
public final class Lexicon {

  /** What words are known as. */
  public enum Kind {
    GIVEN_NAME,
    SURNAME,
    /** A country, a continent, a country's part, a city of a million. */
    GREAT_PLACE,
    /** A city that news of other countries name. */
    PLACE,
    SMALL_PLACE,
    /** A word that is written small, or a German noun. */
    COMMON;

    int bit() {
      return 1 << ordinal();
    }
  }

  /** Knows nothing. */
  public static final Lexicon EMPTY = new Builder().build();

  /** The lists that ship with Newsloom, read when they are first asked for, once. */
  private static final class Standard {
    static final Lexicon LISTS = Resources.read("lexicon.bin.gz", Lexicon::read);
  }

  /** Words of the longest phrase. */
  static final int MAX_WORDS = 4;

  private static final int BUFFER = 1 << 16;

  private static final int FULL = 1;
  private static final int STEM = 2;

  private final IntTable table;

  private Lexicon(int[] keys, int[] masks) {
    this.table = new IntTable(keys, masks);
  }

  /** The lists that ship with Newsloom; some megabytes, so that all who ask share them. */
  public static Lexicon standard() {
    return Standard.LISTS;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream fails or is no lexicon
   */
  public static Lexicon read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), BUFFER));
    int[] keys = IntTable.readKeys(in);
    int[] masks = new int[keys.length];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = in.readUnsignedByte();
    }
    return new Lexicon(keys, masks);
  }

  /** Writes it, and closes the stream; the same bytes for the same words. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      int[] keys = table.keys();
      IntTable.writeKeys(out, keys);
      for (int key : keys) {
        out.writeByte(table.get(key));
      }
    }
  }

  /** Hashes that it holds. */
  public int size() {
    return table.size();
  }

  /** What a word or a phrase of up to four words is known as, its stem apart. */
  public Set<Kind> kinds(String phrase) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Hashes hashes = Hashes.of(phrase);
    int mask = hashes == null ? 0 : full(hashes.full);
    Stream.of(Kind.values()).filter(kind -> (mask & kind.bit()) != 0).forEach(kinds::add);
    return kinds;
  }

  /** What a word, or a phrase by {@link Hash#pair} of its words, is known as; 0 if it is not. */
  int full(int folded) {
    return Math.max(0, table.get(Hash.feature(FULL, folded)));
  }

  /** The same for the stems of words. */
  int stem(int stem) {
    return Math.max(0, table.get(Hash.feature(STEM, stem)));
  }

  /** What a phrase is looked up by: its words, and their stems. */
  private record Hashes(int full, int stem) {

    /** Null for a text of no word, or of more than the longest phrase has. */
    static @Nullable Hashes of(String phrase) {
      List<Token> tokens = Tokenizer.tokens(phrase);
      if (tokens.isEmpty() || tokens.size() > MAX_WORDS) {
        return null;
      }
      Words words = Words.of(phrase, tokens, "");
      int full = words.folded[0];
      int stem = words.stem[0];
      for (int i = 1; i < words.size; i++) {
        full = Hash.pair(full, words.folded[i]);
        stem = Hash.pair(stem, words.stem[i]);
      }
      return new Hashes(full, stem);
    }
  }

  /** Gathers words. Not thread-safe. */
  public static final class Builder {

    private final SortedMap<Long, Integer> masks = new TreeMap<>();

    /** Adds a word or a phrase; one of more than four words is left out. */
    public Builder add(Kind kind, String phrase) {
      Hashes hashes = Hashes.of(phrase);
      if (hashes != null) {
        put(Hash.feature(FULL, hashes.full), kind);
        if (kind != Kind.COMMON) {
          put(Hash.feature(STEM, hashes.stem), kind);
        }
      }
      return this;
    }

    public Lexicon build() {
      int[] keys = masks.keySet().stream().mapToInt(Long::intValue).toArray();
      int[] values = masks.values().stream().mapToInt(Builder::settled).toArray();
      return new Lexicon(keys, values);
    }

    /** Who is called Roma or Italia is heard of less than the place. */
    private static int settled(int mask) {
      boolean great = (mask & Kind.GREAT_PLACE.bit()) != 0;
      return great ? mask & ~(Kind.GIVEN_NAME.bit() | Kind.SURNAME.bit()) : mask;
    }

    private void put(int key, Kind kind) {
      masks.merge(Integer.toUnsignedLong(key), kind.bit(), (a, b) -> a | b);
    }
  }
}
