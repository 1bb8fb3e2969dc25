package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.corpus.Truth;
import io.newsloom.benchmarks.metric.Segments;
import io.newsloom.benchmarks.metric.Shingles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which paragraphs a prediction has too many, and which it lacks, as lines for people. */
final class ParagraphDiff {

  private static final int WIDTH = 150;

  /** Paragraphs with fewer of their shingles on the other side than this are shown. */
  private static final double COMMON = 0.5;

  private ParagraphDiff() {}

  static List<String> of(Truth truth, String predicted) {
    List<String> lines = new ArrayList<>();
    String text = truth.text();
    if (text == null) {
      truth.without().stream()
          .filter(segment -> Segments.occurs(segment, predicted))
          .forEach(segment -> lines.add(line('+', segment)));
      truth.with().stream()
          .filter(segment -> !Segments.occurs(segment, predicted))
          .forEach(segment -> lines.add(line('-', segment)));
      return lines;
    }
    uncommon(predicted, text).forEach(paragraph -> lines.add(line('+', paragraph)));
    uncommon(text, predicted).forEach(paragraph -> lines.add(line('-', paragraph)));
    return lines;
  }

  private static Stream<String> uncommon(String of, String in) {
    return of.lines()
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .filter(paragraph -> Shingles.covered(paragraph, in) < COMMON);
  }

  private static String line(char sign, String paragraph) {
    String shown =
        paragraph.length() <= WIDTH
            ? paragraph
            : paragraph.substring(0, WIDTH) + "… (" + paragraph.length() + ")";
    return sign + " " + shown.replaceAll("\\s+", " ");
  }
}
