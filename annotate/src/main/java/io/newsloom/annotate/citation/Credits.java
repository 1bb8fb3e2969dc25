package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Reading;
import java.util.Optional;

/** Agencies that are named without a verb: (Reuters), KYIV, Reuters —, a last "— Reuters." */
final class Credits {

  private static final String DASHES = " - – — ― ";

  /** A dateline has no more tokens than this before its agency. */
  private static final int DATELINE = 7;

  private final Reading reading;

  Credits(Reading reading) {
    this.reading = reading;
  }

  /** The name itself, with its brackets, where it stands so; known publications only. */
  Optional<Tie> of(Chain chain) {
    if (chain.outlets().stream().anyMatch(outlet -> !outlet.known())) {
      return Optional.empty();
    }
    int from = chain.from();
    int to = chain.to();
    boolean bracketed =
        isAt(from - 1, "(") && isAt(to, ")") || isAt(from - 1, "/") && isAt(to, "/");
    int first = bracketed ? from - 1 : from;
    int end = bracketed ? to + 1 : to;
    boolean dateline = isDash(end) && isDateline(first);
    boolean credit = (bracketed || isDash(from - 1)) && ends(end);
    return dateline || credit ? Optional.of(new Tie(first, end)) : Optional.empty();
  }

  private boolean ends(int at) {
    return at >= reading.keys().size()
        || reading.isAfterBreak(at)
        || isAt(at, ".") && (at + 1 >= reading.keys().size() || reading.isAfterBreak(at + 1));
  }

  /** A place in capitals or with a comma behind it begins the paragraph. */
  private boolean isDateline(int at) {
    int start = at;
    while (start > 0 && !reading.isAfterBreak(start)) {
      start--;
      if (at - start > DATELINE) {
        return false;
      }
    }
    return start < at && reading.isCapital(start);
  }

  private boolean isDash(int at) {
    return at >= 0
        && at < reading.keys().size()
        && DASHES.contains(" " + reading.keys().get(at) + " ");
  }

  private boolean isAt(int at, String key) {
    return at >= 0 && at < reading.keys().size() && reading.keys().get(at).equals(key);
  }
}
