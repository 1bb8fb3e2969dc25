package io.newsloom.annotate.entity.cue;

/**
 * Words in quotation marks, by their tokens.
 *
 * @param open the opening mark
 * @param from the first word
 * @param to behind the last word, a comma or full stop apart
 * @param close the closing mark
 */
record Quoted(int open, int from, int to, int close) {

  int words() {
    return to - from;
  }
}
