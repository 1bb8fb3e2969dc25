package io.newsloom.benchmarks.duplicate;

import io.newsloom.annotate.text.TsvTable;
import io.newsloom.benchmarks.corpus.Corpus;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code benchmarks/bench duplicates CORPUS}: precision and recall of near-duplicates. */
public final class DuplicateBench {

  private DuplicateBench() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 1 || args[0].equals("--help")) {
      out.println("usage: benchmarks/bench duplicates CORPUS");
      return;
    }
    DuplicateScores scores = DuplicateScores.of(Corpus.open(Path.of(args[0])).orElseThrow());
    out.println(scores);
    out.println("precision " + scores.precision() + ", recall " + scores.recall());
    out.println("one event, two reports: " + DuplicateScores.ofOneEvent(oneEvent()));
  }

  /** Reports on one event, two each, in our own words. */
  static List<List<String>> oneEvent() {
    return TsvTable.rows(DuplicateBench.class, "one-event.tsv", 2);
  }
}
