package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Hash;

/** The features of one word as they are gathered: hashes of a template's number and a value. */
final class FeatureList {

  /** Stands for what is before a sentence's begin and behind its end. */
  static final int NOWHERE = 0x5EED;

  private final int[] out;
  private int count;

  FeatureList(int[] out) {
    this.out = out;
  }

  void clear() {
    count = 0;
  }

  int size() {
    return count;
  }

  void add(int template, int value) {
    out[count++] = Hash.feature(template, value);
  }

  /** Leaves 0 out, which stands for nothing known. */
  void addKnown(int template, int value) {
    if (value != 0) {
      add(template, value);
    }
  }

  static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? NOWHERE : values[i];
  }
}
