package io.newsloom.extract;

import io.newsloom.common.page.Page;

/**
 * Turns a page into an article, or says why it is none. A function of the page and of the
 * extractor's version alone: the same page gives the same extraction on every machine (law 4).
 * Thread-safe.
 */
public interface Extractor {

  /**
   * Judges the whole answer, its status and its size too. Never throws for anything a page may
   * contain; bounded in time and memory by the page's size.
   */
  Extraction extract(Page page);

  /** Name and version, e.g. {@code newsloom-extract/1}; rises whenever an output may change. */
  String version();
}
