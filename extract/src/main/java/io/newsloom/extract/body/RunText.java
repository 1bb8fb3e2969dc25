package io.newsloom.extract.body;

import java.util.Arrays;

/** Collects the text of a run: white space collapsed, invisible characters left out, counted. */
final class RunText {

  private static final int WEIGHT_OF_DENSE_SCRIPTS = 3;

  private char[] text = new char[256];
  private int length;
  private boolean blank;
  private int weight;
  private int linkWeight;
  private int commas;

  void append(String raw, boolean linked) {
    int before = weight;
    // each character may have a blank before it
    if (text.length < length + 2 * raw.length()) {
      text = Arrays.copyOf(text, 2 * (length + 2 * raw.length()));
    }
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < 0x7F) {
        add(c, 1);
        commas += c == ',' ? 1 : 0;
      } else {
        append(c);
      }
    }
    if (linked) {
      linkWeight += weight - before;
    }
  }

  /** A blank, an invisible character, or one beyond ASCII. */
  private void append(char c) {
    if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u3000') {
      blank = true;
    } else if (!isInvisible(c)) {
      add(c, c >= '\u2E80' && c < '\uD800' ? WEIGHT_OF_DENSE_SCRIPTS : 1);
      commas += c == '、' || c == '，' || c == '،' ? 1 : 0;
    }
  }

  private void add(char c, int weighs) {
    if (blank && length > 0) {
      text[length++] = ' ';
      weight++;
    }
    blank = false;
    text[length++] = c;
    weight += weighs;
  }

  /** Soft hyphens, zero-width spaces and marks of direction. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u2060';
  }

  boolean isEmpty() {
    return length == 0;
  }

  String take() {
    return new String(text, 0, length);
  }

  int weight() {
    return weight;
  }

  int linkWeight() {
    return linkWeight;
  }

  int commas() {
    return commas;
  }

  void clear() {
    length = 0;
    blank = false;
    weight = 0;
    linkWeight = 0;
    commas = 0;
  }
}
