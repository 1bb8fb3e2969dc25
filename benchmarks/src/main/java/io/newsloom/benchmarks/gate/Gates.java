package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.benchmarks.metric.Dates;
import io.newsloom.benchmarks.metric.Score;
import io.newsloom.benchmarks.subject.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs an extractor over sets and keeps each page's result. */
final class Gates {

  private final Map<CorpusSet, List<PageResult>> results = new EnumMap<>(CorpusSet.class);

  private Gates() {}

  /**
   * @param limit pages of each set, the first ones
   */
  static Gates run(Corpus corpus, List<CorpusSet> sets, int limit, Subject subject) {
    Gates gates = new Gates();
    for (CorpusSet set : sets) {
      gates.results.put(set, corpus.map(set, limit, page -> PageResult.of(page, subject)));
    }
    return gates;
  }

  /** The results of half of the pages. */
  Gates of(Half half) {
    Gates gates = new Gates();
    results.forEach(
        (set, pages) ->
            gates.results.put(set, pages.stream().filter(page -> half.has(page.id())).toList()));
    return gates;
  }

  Map<CorpusSet, List<PageResult>> results() {
    return results;
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    results.forEach((set, pages) -> measures.addAll(SetScores.of(set.slug(), pages)));
    measures.addAll(datesOfTwoSets());
    return measures;
  }

  /** htmldate is published over its own pages and trafilatura's together. */
  private List<Measure> datesOfTwoSets() {
    if (!results.containsKey(CorpusSet.HTMLDATE) || !results.containsKey(CorpusSet.TRAFILATURA)) {
      return List.of();
    }
    List<Dates.Match> matches =
        Stream.of(CorpusSet.HTMLDATE, CorpusSet.TRAFILATURA)
            .flatMap(set -> Objects.requireNonNull(results.get(set)).stream())
            .map(PageResult::date)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    Score score = Dates.score(matches);
    return List.of(
        new Measure(
            "htmldate+trafilatura.date-f",
            score.f1(),
            Measure.precisionAndRecall(score),
            matches.size()));
  }
}
