package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;
import java.util.function.Supplier;

/** An extractor under measurement. Thread-safe. */
public interface Subject {

  Prediction extract(CorpusPage page);

  /**
   * The same work, with the page already in the form that the extractor takes: what is measured
   * when its cost is.
   */
  default Supplier<Prediction> ready(CorpusPage page) {
    return () -> extract(page);
  }
}
