package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;

/** An extractor under measurement. Thread-safe. */
public interface Subject {

  Prediction extract(CorpusPage page);
}
