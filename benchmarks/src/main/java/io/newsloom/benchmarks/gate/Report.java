package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.corpus.CorpusSet;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Prints figures and pages for people. */
final class Report {

  private static final int MAX_LINES = 40;

  private final PrintStream out;
  private final Floors floors;

  Report(PrintStream out, Floors floors) {
    this.out = out;
    this.floors = floors;
  }

  void table(List<Measure> measures) {
    out.printf(
        "%-28s %6s %7s %7s %7s  %s%n", "figure", "pages", "value", "floor", "reach", "detail");
    for (Measure measure : measures) {
      out.printf(
          Locale.ROOT,
          "%-28s %6d %7.4f %7s %7s  %s%n",
          measure.key(),
          measure.pages(),
          measure.value(),
          text(floors.floor(measure.key())),
          text(floors.reach(measure.key())) + mark(measure),
          measure.detail());
    }
  }

  private String mark(Measure measure) {
    OptionalDouble reach = floors.reach(measure.key());
    return reach.isPresent() && measure.value() >= reach.getAsDouble() ? "*" : " ";
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
  }

  /** How many pages were taken for no article, by reason. */
  void rejections(CorpusSet set, List<PageResult> pages) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (PageResult page : pages) {
      String why = page.prediction().rejection();
      if (why != null) {
        reasons.merge(why.replaceFirst(":.*", ""), 1, Integer::sum);
      }
    }
    if (!reasons.isEmpty()) {
      out.println(set.slug() + ": of " + pages.size() + " pages rejected " + reasons);
    }
  }

  void worst(CorpusSet set, List<PageResult> pages, Show show, int count) {
    show.worst(pages).limit(count).forEach(page -> page(set, page, show));
  }

  private void page(CorpusSet set, PageResult page, Show show) {
    String rejection = page.prediction().rejection();
    out.printf(
        Locale.ROOT,
        "%n%s %s  text F1 %.3f  %s%n%s%n",
        set.slug(),
        page.id(),
        page.textF1(),
        rejection == null ? "" : "REJECTED " + rejection,
        page.url());
    List<String> lines = show.lines(page);
    lines.stream().limit(MAX_LINES).forEach(line -> out.println("  " + line));
    if (lines.size() > MAX_LINES) {
      out.println("  … " + (lines.size() - MAX_LINES) + " lines more");
    }
  }
}
