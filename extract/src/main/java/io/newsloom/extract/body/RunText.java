package io.newsloom.extract.body;

import java.util.Arrays;

/** Collects the text of a run: white space collapsed, invisible characters left out, counted. */
final class RunText {

  private static final int WEIGHT_OF_DENSE_SCRIPTS = 3;
  private static final int BLANK = -1;

  private char[] text = new char[256];
  private int length;
  private boolean blank;
  private int weight;
  private int linkWeight;
  private int commas;

  void append(String raw, boolean linked) {
    // each character may have a blank before it
    if (text.length < length + 2 * raw.length()) {
      text = Arrays.copyOf(text, 2 * (length + 2 * raw.length()));
    }
    char[] to = text;
    int at = length;
    int weighed = 0;
    boolean gap = blank;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      int weighs = c > ' ' && c < 0x7F ? 1 : weightOf(c);
      if (weighs == BLANK) {
        gap = true;
      } else if (weighs > 0) {
        if (gap && at > 0) {
          to[at++] = ' ';
          weighed++;
        }
        gap = false;
        to[at++] = c;
        weighed += weighs;
        commas += c == ',' || c == '、' || c == '，' || c == '،' ? 1 : 0;
      }
    }
    length = at;
    blank = gap;
    weight += weighed;
    linkWeight += linked ? weighed : 0;
  }

  /** Of a character that is not visible ASCII: {@link #BLANK}, 0 if nobody sees it, or more. */
  private static int weightOf(char c) {
    if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u3000') {
      return BLANK;
    }
    if (isInvisible(c)) {
      return 0;
    }
    return c >= '\u2E80' && c < '\uD800' ? WEIGHT_OF_DENSE_SCRIPTS : 1;
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
