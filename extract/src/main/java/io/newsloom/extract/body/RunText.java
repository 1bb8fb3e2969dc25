package io.newsloom.extract.body;

/** Collects the text of a run: white space collapsed, invisible characters left out, counted. */
final class RunText {

  private static final int WEIGHT_OF_DENSE_SCRIPTS = 3;

  private final StringBuilder text = new StringBuilder();
  private boolean blank;
  private int weight;
  private int linkWeight;
  private int commas;

  void append(String raw, boolean linked) {
    int before = weight;
    for (int i = 0; i < raw.length(); i++) {
      append(raw.charAt(i));
    }
    if (linked) {
      linkWeight += weight - before;
    }
  }

  private void append(char c) {
    if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u3000') {
      blank = true;
    } else if (!isInvisible(c)) {
      if (blank && !text.isEmpty()) {
        text.append(' ');
        weight++;
      }
      blank = false;
      text.append(c);
      weight += c >= '\u2E80' && c < '\uD800' ? WEIGHT_OF_DENSE_SCRIPTS : 1;
      if (c == ',' || c == '、' || c == '，' || c == '،') {
        commas++;
      }
    }
  }

  /** Soft hyphens, zero-width spaces and marks of direction. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u2060';
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String take() {
    return text.toString();
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
    text.setLength(0);
    blank = false;
    weight = 0;
    linkWeight = 0;
    commas = 0;
  }
}
