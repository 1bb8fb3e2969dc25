package io.newsloom.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * What parsing alone costs in the same run: the same pages, after the compiler is warm, CPU time of
 * the whole process, as the service's is counted.
 */
final class ParseBaseline {

  /** Held in memory at a time, so that reading the corpus is not measured. */
  private static final int BATCH = 64;

  private static final double NANOS_PER_MILLI = 1e6;

  private final OperatingSystemMXBean process =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long nanos;
  private long pages;

  /** CPU milliseconds a page: the mean over all pages of all sets. */
  static double millisPerPage(Corpus corpus) {
    new ParseBaseline().over(corpus); // the first pass warms the compiler up
    return new ParseBaseline().over(corpus);
  }

  private double over(Corpus corpus) {
    List<CorpusPage> batch = new ArrayList<>();
    for (CorpusSet set : CorpusSet.values()) {
      corpus.each(
          set,
          page -> {
            batch.add(page);
            if (batch.size() == BATCH) {
              parse(batch);
            }
          });
    }
    parse(batch);
    return nanos / NANOS_PER_MILLI / pages;
  }

  private void parse(List<CorpusPage> batch) {
    long before = process.getProcessCpuTime();
    for (CorpusPage page : batch) {
      pages += Jsoup.parse(page.html(), page.url()).childNodeSize() > 0 ? 1 : 0;
    }
    nanos += process.getProcessCpuTime() - before;
    batch.clear();
  }
}
