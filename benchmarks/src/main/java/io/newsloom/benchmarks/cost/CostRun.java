package io.newsloom.benchmarks.cost;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the candidates over pages, turn by turn on one thread, so that a busy machine slows all
 * alike. Each page's figure is the median of its rounds; the ratio is of the same page.
 */
final class CostRun {

  /** Pages that warm the compiler up; the first pages of a run are measured after them. */
  private static final int WARM_UP_PAGES = 40;

  private static final int WARM_UP_ROUNDS = 12;

  private final List<Candidate> candidates;
  private final int every;
  private final int rounds;
  private final Meter meter = new Meter();

  /**
   * @param every 1 for all pages, 10 for each tenth
   * @param rounds how often each page is run
   */
  CostRun(List<Candidate> candidates, int every, int rounds) {
    this.candidates = candidates;
    this.every = every;
    this.rounds = rounds;
  }

  CostTable over(Corpus corpus, List<CorpusSet> sets) {
    warmUp(corpus, sets);
    CostTable table = new CostTable(candidates.stream().map(Candidate::name).toList());
    for (CorpusSet set : sets) {
      int[] index = {0};
      corpus.each(
          set,
          page -> {
            if (index[0]++ % every == 0) {
              measure(page, table);
            }
          });
    }
    return table;
  }

  private void warmUp(Corpus corpus, List<CorpusSet> sets) {
    int perSet = Math.max(1, WARM_UP_PAGES / sets.size());
    for (CorpusSet set : sets) {
      List<CorpusPage> pages = corpus.map(set, perSet, page -> page);
      for (int round = 0; round < WARM_UP_ROUNDS; round++) {
        pages.forEach(page -> candidates.forEach(c -> meter.measure(c.work().apply(page))));
      }
    }
  }

  private void measure(CorpusPage page, CostTable table) {
    List<Supplier<?>> works = new ArrayList<>();
    List<List<Cost>> costs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      works.add(candidate.work().apply(page));
      costs.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < candidates.size(); i++) {
        costs.get(i).add(meter.measure(works.get(i)));
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      table.add(candidates.get(i).name(), costs.get(i));
    }
  }
}
