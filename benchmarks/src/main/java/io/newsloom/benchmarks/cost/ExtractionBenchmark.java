package io.newsloom.benchmarks.cost;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** JMH's view of the same: time for a page, over the first pages of every set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 15)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExtractionBenchmark {

  private static final int PER_SET = 12;
  private static final int PAGES = 6 * PER_SET;

  @Param("../shared/corpus")
  private String corpus = "";

  @Param({Candidate.PARSE, "newsloom", "readability4j", "boilerpipe"})
  private String candidate = "";

  private List<Supplier<?>> works = List.of();

  /** Reads the pages once; they are in memory while it is timed. */
  @Setup
  public void read() {
    Corpus opened =
        Corpus.open(Path.of(corpus))
            .orElseThrow(() -> new IllegalStateException("no corpus at " + corpus));
    List<CorpusPage> pages = new ArrayList<>();
    for (CorpusSet set : CorpusSet.values()) {
      pages.addAll(opened.map(set, PER_SET, page -> page));
    }
    List<Candidate> candidates =
        Candidate.of(candidate.equals(Candidate.PARSE) ? List.of() : List.of(candidate));
    Function<CorpusPage, Supplier<?>> last = candidates.get(candidates.size() - 1).work();
    works = new ArrayList<>();
    pages.forEach(page -> works.add(last.apply(page)));
  }

  @Benchmark
  @OperationsPerInvocation(PAGES)
  public void page(Blackhole results) {
    for (Supplier<?> work : works) {
      results.consume(work.get());
    }
  }
}
