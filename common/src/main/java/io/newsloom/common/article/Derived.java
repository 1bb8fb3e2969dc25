package io.newsloom.common.article;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value read out of a page, with where it came from (law 5).
 *
 * @param value the value itself
 * @param strategy how it was found, in lower-case words joined by dashes, e.g. {@code json-ld}
 * @param confidence how sure the strategy is, from 0 (a guess) to 1 (stated by the page)
 */
public record Derived<T>(T value, String strategy, double confidence) {

  public Derived {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(strategy, "strategy");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0..1");
    }
  }

  /** The same finding about another value derived from this one. */
  public <R> Derived<R> map(Function<? super T, ? extends R> f) {
    return new Derived<>(f.apply(value), strategy, confidence);
  }

  public Provenance provenance() {
    return new Provenance(strategy, confidence);
  }
}
