package io.newsloom.benchmarks.entity;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/**
 * Vectors of Russian words of news, in the format of navec: a tar with the words and their counts,
 * and with a product quantisation of the vectors (Jégou et al., 2011).
 *
 * @param words the most frequent first
 * @param vectors of length 1, in the order of the words
 */
record Navec(List<String> words, float[][] vectors) {

  private static final String ENTRY = "natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar";

  private static final int TAR_BLOCK = 512;
  private static final int TAR_NAME = 100;
  private static final int TAR_SIZE = 124;
  private static final int TAR_SIZE_END = 135;

  /** The most frequent words of Cyrillic letters. */
  static Navec read(Path natasha, int limit) throws IOException {
    byte[] tar;
    try (ZipFile wheel = new ZipFile(natasha.toFile());
        InputStream in = wheel.getInputStream(wheel.getEntry(ENTRY))) {
      tar = in.readAllBytes();
    }
    byte[] vocabulary;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(member(tar, "vocab.bin")))) {
      vocabulary = in.readAllBytes();
    }
    ByteBuffer counts = ByteBuffer.wrap(vocabulary).order(ByteOrder.LITTLE_ENDIAN);
    int size = counts.getInt();
    int begin = Integer.BYTES * (size + 1);
    String[] words =
        new String(vocabulary, begin, vocabulary.length - begin, StandardCharsets.UTF_8)
            .split("\n");
    List<Integer> kept =
        IntStream.range(0, size)
            .filter(word -> isRussian(words[word]))
            .boxed()
            .sorted(
                Comparator.comparing((Integer word) -> counts.getInt(Integer.BYTES * (word + 1)))
                    .reversed())
            .limit(limit)
            .toList();
    return new Navec(
        kept.stream().map(word -> words[word]).toList(), vectors(member(tar, "pq.bin"), kept));
  }

  private static boolean isRussian(String word) {
    return word.length() > 1
        && Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
  }

  private static float[][] vectors(byte[] quantised, List<Integer> kept) {
    ByteBuffer in = ByteBuffer.wrap(quantised).order(ByteOrder.LITTLE_ENDIAN);
    int size = in.getInt();
    int length = in.getInt();
    int parts = in.getInt();
    int centres = in.getInt();
    int codes = in.position();
    int table = codes + size * parts;
    int partLength = length / parts;
    List<float[]> vectors = new ArrayList<>();
    for (int word : kept) {
      float[] vector = new float[length];
      for (int at = 0; at < length; at++) {
        int part = at / partLength;
        int centre = part * centres + (in.get(codes + word * parts + part) & 0xFF);
        vector[at] = in.getFloat(table + Float.BYTES * (centre * partLength + at % partLength));
      }
      KMeans.normalise(vector);
      vectors.add(vector);
    }
    return vectors.toArray(float[][]::new);
  }

  /** A file of a tar: names and sizes stand in blocks before the contents (POSIX ustar). */
  private static byte[] member(byte[] tar, String name) throws IOException {
    for (int at = 0; at + TAR_BLOCK <= tar.length && tar[at] != 0; ) {
      String found = ascii(tar, at, at + TAR_NAME);
      int size = Integer.parseInt(ascii(tar, at + TAR_SIZE, at + TAR_SIZE_END), 8);
      int begin = at + TAR_BLOCK;
      if (found.equals(name)) {
        return java.util.Arrays.copyOfRange(tar, begin, begin + size);
      }
      at = begin + (size + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK;
    }
    throw new EOFException("no " + name + " in " + ENTRY);
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII).replace("\0", "").strip();
  }
}
