package io.newsloom.benchmarks.charset;

import java.util.Collection;

/**
 * Of one charset, or of all.
 *
 * @param pages texts that were encoded
 * @param undeclared share of them read right with no declaration
 * @param lied the same with a declaration of ISO-8859-1 (of UTF-8, where it is windows-1252)
 * @param declared the same with a true declaration
 * @param replaced how many pages had a U+FFFD in any of these readings
 */
record CharsetScore(int pages, double undeclared, double lied, double declared, int replaced) {

  /** The mean over charsets that have pages: each counts the same. */
  static CharsetScore over(Collection<CharsetScore> scores) {
    var some = scores.stream().filter(score -> score.pages > 0).toList();
    return new CharsetScore(
        some.stream().mapToInt(CharsetScore::pages).sum(),
        some.stream().mapToDouble(CharsetScore::undeclared).average().orElse(0),
        some.stream().mapToDouble(CharsetScore::lied).average().orElse(0),
        some.stream().mapToDouble(CharsetScore::declared).average().orElse(0),
        some.stream().mapToInt(CharsetScore::replaced).sum());
  }
}
