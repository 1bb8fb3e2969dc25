package io.newsloom.annotate.tagger;

import java.util.Arrays;
import java.util.List;

/** Numbers the features of examples that are seen often enough. */
final class FeatureIndex {

  private final int[] keys;
  private final IntTable numbers;

  private FeatureIndex(int[] keys) {
    this.keys = keys;
    this.numbers = IntTable.numbering(keys);
  }

  static FeatureIndex of(List<Example> examples, Knowledge knowledge, int least) {
    int[] all = new int[1 << 16];
    int count = 0;
    int[] buffer = new int[Features.MAX];
    for (Example example : examples) {
      Words words = words(example);
      Features features = new Features(words, evidence(example, words, knowledge), buffer);
      for (int i = 0; i < words.size; i++) {
        int found = features.extract(i);
        if (count + found > all.length) {
          all = Arrays.copyOf(all, all.length * 2);
        }
        System.arraycopy(buffer, 0, all, count, found);
        count += found;
      }
    }
    return new FeatureIndex(frequent(all, count, least));
  }

  /** Ascending as unsigned numbers. */
  int[] keys() {
    return keys;
  }

  int size() {
    return keys.length;
  }

  /** The numbers of the features of each word; the general ones stand first. */
  int[][] features(Example example, Knowledge knowledge) {
    Words words = words(example);
    int[] buffer = new int[Features.MAX];
    Features features = new Features(words, evidence(example, words, knowledge), buffer);
    int[][] found = new int[words.size][];
    for (int i = 0; i < words.size; i++) {
      int count = features.extract(i);
      found[i] =
          Arrays.stream(buffer, 0, count).map(numbers::get).filter(number -> number >= 0).toArray();
    }
    return found;
  }

  /** How many of a word's features are {@link Features#general general}. */
  int[] general(Example example, Knowledge knowledge) {
    Words words = words(example);
    int[] buffer = new int[Features.MAX];
    Features features = new Features(words, evidence(example, words, knowledge), buffer);
    int[] general = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      int count = features.general(i);
      general[i] =
          (int) Arrays.stream(buffer, 0, count).filter(key -> numbers.get(key) >= 0).count();
    }
    return general;
  }

  private static Words words(Example example) {
    return Words.of(example.text(), example.sentence().tokens(), example.language());
  }

  private static Evidence evidence(Example example, Words words, Knowledge knowledge) {
    return knowledge.evidence(example.text(), example.sentence(), example.language(), words);
  }

  private static int[] frequent(int[] all, int count, int least) {
    for (int i = 0; i < count; i++) {
      all[i] ^= Integer.MIN_VALUE;
    }
    Arrays.sort(all, 0, count);
    int[] kept = new int[count];
    int size = 0;
    for (int i = 0, next; i < count; i = next) {
      next = i;
      while (next < count && all[next] == all[i]) {
        next++;
      }
      if (next - i >= least) {
        kept[size++] = all[i] ^ Integer.MIN_VALUE;
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
