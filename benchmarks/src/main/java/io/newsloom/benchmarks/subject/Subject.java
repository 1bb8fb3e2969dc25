package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;
import java.util.function.Supplier;

/** An extractor under measurement. Thread-safe. */
public interface Subject {

  Prediction extract(CorpusPage page);

  /**
   * The extractor's own work, with the page already in the form that it takes: what is measured
   * when its cost is.
   */
  default Supplier<?> ready(CorpusPage page) {
    return () -> extract(page);
  }
}
