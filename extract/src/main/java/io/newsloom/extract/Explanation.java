package io.newsloom.extract;

import io.newsloom.extract.body.Dropped;
import java.util.List;

/**
 * How an extraction came about, for people. Where each field came from is in the article's own
 * provenance.
 *
 * @param charset what the bytes were read as; empty = they were not read
 * @param charsetStrategy how that was found, e.g. {@code header}; empty = they were not read
 * @param extraction what the page turned out to be
 * @param dropped blocks that the body left out, in reading order, each with its reason
 */
public record Explanation(
    String charset, String charsetStrategy, Extraction extraction, List<Dropped> dropped) {

  public Explanation {
    dropped = List.copyOf(dropped);
  }
}
