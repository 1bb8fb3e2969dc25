package io.newsloom.benchmarks.cost;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs the candidates over pages, turn by turn on one thread, so that a busy machine slows all
 * alike; each second round they take turns backwards, so that none always finds what the one before
 * it left in the caches. Each page's figure is the median of its rounds; the ratio is of the same
 * page.
 */
final class CostRun {

  /** Each so manieth page of the corpus, or each that is measured, warms the compiler up. */
  private static final int WARM_UP_EVERY = 8;

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
      each(corpus, set, every, page -> measure(page, table));
    }
    return table;
  }

  /** Over and over the pages, once at least: what is done once a page is compiled late. */
  private void warmUp(Corpus corpus, List<CorpusSet> sets) {
    List<CorpusPage> pages = new ArrayList<>();
    sets.forEach(set -> each(corpus, set, Math.max(every, WARM_UP_EVERY), pages::add));
    long start = System.nanoTime();
    do {
      pages.forEach(page -> candidates.forEach(c -> meter.measure(c.work().apply(page))));
    } while (System.nanoTime() - start < warmUp.toNanos());
  }

  private static void each(Corpus corpus, CorpusSet set, int nth, Consumer<CorpusPage> consumer) {
    int[] index = {0};
    corpus.each(
        set,
        page -> {
          if (index[0]++ % nth == 0) {
            consumer.accept(page);
          }
        });
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
