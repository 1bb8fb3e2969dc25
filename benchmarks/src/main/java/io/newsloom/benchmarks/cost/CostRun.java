package io.newsloom.benchmarks.cost;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the candidates over pages, turn by turn on one thread, so that a busy machine slows all
 * alike; each second round they take turns backwards, so that none always finds what the one before
 * it left in the caches. Each page's figure is the median of its rounds; the ratio is of the same
 * page.
 */
final class CostRun {

  /** Pages that warm the compiler up; the first pages of a run are measured after them. */
  private static final int WARM_UP_PAGES = 40;

  /** Rounds of them at least. */
  private static final int WARM_UP_ROUNDS = 12;

  private final List<Candidate> candidates;
  private final int every;
  private final int rounds;
  private final Duration warmUp;
  private final Meter meter = new Meter();

  /**
   * @param every 1 for all pages, 10 for each tenth
   * @param rounds how often each page is run
   * @param warmUp how long the candidates run before any is measured
   */
  CostRun(List<Candidate> candidates, int every, int rounds, Duration warmUp) {
    this.candidates = candidates;
    this.every = every;
    this.rounds = rounds;
    this.warmUp = warmUp;
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
    List<CorpusPage> pages = new ArrayList<>();
    sets.forEach(set -> pages.addAll(corpus.map(set, perSet, page -> page)));
    long start = System.nanoTime();
    for (int round = 0; round < WARM_UP_ROUNDS || isWarmingUp(start); round++) {
      pages.forEach(page -> candidates.forEach(c -> meter.measure(c.work().apply(page))));
    }
  }

  private boolean isWarmingUp(long start) {
    return System.nanoTime() - start < warmUp.toNanos();
  }

  private void measure(CorpusPage page, CostTable table) {
    List<Supplier<?>> works = new ArrayList<>();
    List<List<Cost>> costs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      works.add(candidate.work().apply(page));
      costs.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (int turn = 0; turn < candidates.size(); turn++) {
        int i = round % 2 == 0 ? turn : candidates.size() - 1 - turn;
        costs.get(i).add(meter.measure(works.get(i)));
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      table.add(candidates.get(i).name(), costs.get(i));
    }
  }
}
