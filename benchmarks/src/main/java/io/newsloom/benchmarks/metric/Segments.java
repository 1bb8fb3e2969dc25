package io.newsloom.benchmarks.metric;

import java.util.List;

/**
 * Segments found that should be, and that should not: substrings after white space is made even.
 * The metric of github.com/adbar/trafilatura, {@code tests/eval_common.py}.
 *
 * @param hits wanted and found
 * @param surplus unwanted and found
 * @param missing wanted and not found
 * @param avoided unwanted and not found
 */
public record Segments(int hits, int surplus, int missing, int avoided) {

  public static Segments compare(List<String> with, List<String> without, String predicted) {
    String text = evenSpace(predicted);
    int hits = found(with, text);
    int surplus = found(without, text);
    return new Segments(hits, surplus, with.size() - hits, without.size() - surplus);
  }

  /** True if the text has the segment, white space apart. */
  public static boolean occurs(String segment, String text) {
    return evenSpace(text).contains(evenSpace(segment));
  }

  private static int found(List<String> segments, String evenText) {
    return (int) segments.stream().filter(s -> evenText.contains(evenSpace(s))).count();
  }

  /** Python's {@code re.sub(r"\s+", " ", text).strip()}. */
  static String evenSpace(String text) {
    StringBuilder even = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !even.isEmpty()) {
          even.append(' ');
        }
        space = false;
        even.append(c);
      }
    }
    return even.toString();
  }

  /** Python counts the no-break spaces and NEL (U+0085) too; Java's isWhitespace does not. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** This page's own F, to find the worst pages by. */
  public double f1() {
    return score(List.of(this)).f1();
  }

  /** All pages' segments counted together. */
  public static Score score(List<Segments> pages) {
    double hits = pages.stream().mapToInt(Segments::hits).sum();
    double surplus = pages.stream().mapToInt(Segments::surplus).sum();
    double missing = pages.stream().mapToInt(Segments::missing).sum();
    return new Score(
        ratio(hits, hits + surplus),
        ratio(hits, hits + missing),
        ratio(2 * hits, 2 * hits + surplus + missing));
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
