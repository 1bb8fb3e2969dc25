package io.newsloom.benchmarks.fuzz;

import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.common.page.Page;
import io.newsloom.extract.Extractor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages pages, one to three times each, and extracts them. The same seed damages them in the same
 * way; CPU time of the thread is measured, so that a busy machine changes little.
 */
final class FuzzRun {

  private static final int WARM_UP = 100;
  private static final int MOST_MUTATIONS = 3;

  /** A time is taken again where a collection or the compiler may have been in it. */
  private static final int RETRIES = 3;

  private static final double NANOS_PER_MILLI = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Extractor extractor;
  private final long seed;

  FuzzRun(Extractor extractor, long seed) {
    this.extractor = extractor;
    this.seed = seed;
  }

  /**
   * What came of it.
   *
   * @param medianMillis the median page's CPU time
   * @param slowest how many medians the slowest page took
   * @param slowestName that page, and how it was damaged
   * @param failures pages that threw, with what
   */
  record Result(
      int pages, double medianMillis, double slowest, String slowestName, List<String> failures) {}

  /** Runs {@code count} damaged pages made of these. */
  Result over(List<CorpusPage> pages, int count) {
    pages.stream().limit(WARM_UP).forEach(page -> extractor.extract(page.page()));
    List<String> failures = new ArrayList<>();
    double[] millis = new double[count];
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      CorpusPage original = pages.get(i % pages.size());
      StringBuilder name = new StringBuilder(original.set().slug() + " " + original.id());
      Page damaged = damage(original, pages, random, name);
      names[i] = name + " (number " + i + ")";
      millis[i] = millis(damaged, names[i], failures);
    }
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    double median = sorted[count / 2];
    int worst = 0;
    for (int i = 0; i < count; i++) {
      worst = millis[i] > millis[worst] ? i : worst;
    }
    return new Result(count, median, millis[worst] / median, names[worst], failures);
  }

  private static Page damage(
      CorpusPage original, List<CorpusPage> pages, Random random, StringBuilder name) {
    Page page = original.page();
    byte[] other = pages.get(random.nextInt(pages.size())).page().body();
    byte[] bytes = page.body();
    for (int times = 1 + random.nextInt(MOST_MUTATIONS); times > 0 && bytes.length > 0; times--) {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      name.append(' ').append(mutation);
      bytes = mutation.apply(bytes, other, random);
    }
    return Page.of(page.id(), page.fetch(), bytes);
  }

  private double millis(Page page, String name, List<String> failures) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < RETRIES; i++) {
      long start = threads.getCurrentThreadCpuTime();
      try {
        extractor.extract(page);
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(name + ": " + e);
        return 0;
      }
      least = Math.min(least, (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI);
    }
    return least;
  }
}
