package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.metric.Dates;
import io.newsloom.benchmarks.metric.Score;
import io.newsloom.benchmarks.metric.Segments;
import io.newsloom.benchmarks.metric.Shingles;
import io.newsloom.benchmarks.metric.WordOverlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of one set: each metric over the pages that have its label. */
final class SetScores {

  private final String set;
  private final List<PageResult> pages;
  private final List<Measure> measures = new ArrayList<>();

  private SetScores(String set, List<PageResult> pages) {
    this.set = set;
    this.pages = pages;
  }

  static List<Measure> of(String set, List<PageResult> pages) {
    return new SetScores(set, pages).all();
  }

  private List<Measure> all() {
    add("shingles", PageResult::shingles, Shingles::score);
    add("shingles-with-headline", PageResult::shinglesWithHeadline, Shingles::score);
    add("words", PageResult::words, WordOverlap::score);
    add("segments", PageResult::segments, Segments::score);
    addExact("title", PageResult::title);
    addExact("author", PageResult::authors);
    addExact("date", result -> right(result.date()));
    add("date-f", PageResult::date, Dates::score);
    return measures;
  }

  private static @Nullable Boolean right(Dates.@Nullable Match match) {
    return match == null ? null : match == Dates.Match.RIGHT;
  }

  private <T> void add(
      String name, Function<PageResult, @Nullable T> part, Function<List<T>, Score> metric) {
    List<T> labelled = labelled(part);
    if (!labelled.isEmpty()) {
      Score score = metric.apply(labelled);
      String detail = Measure.precisionAndRecall(score);
      measures.add(new Measure(set + "." + name, score.f1(), detail, labelled.size()));
    }
  }

  private void addExact(String name, Function<PageResult, @Nullable Boolean> part) {
    List<Boolean> labelled = labelled(part);
    if (!labelled.isEmpty()) {
      long right = labelled.stream().filter(Boolean::booleanValue).count();
      double share = (double) right / labelled.size();
      measures.add(new Measure(set + "." + name, share, right + " right", labelled.size()));
    }
  }

  private <T> List<T> labelled(Function<PageResult, @Nullable T> part) {
    return pages.stream().map(part).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
