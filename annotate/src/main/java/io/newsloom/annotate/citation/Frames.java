package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Reading;
import java.util.Optional;

/** Says whether publications' names stand where they are cited, and by what words. */
final class Frames {

  private static final int REACH = 3;

  /** Behind a verb, over a speaker's name, to "the newspaper X" whom it was told. */
  private static final int CALLED_REACH = 8;

  private static final int BEHIND = 5;
  private static final int OWNED_BEHIND = 8;
  private static final String SKIPPED = "«»„“”\"(),-–—";

  private final Reading reading;
  private final CitationWords words;
  private final Ties ties;

  Frames(Reading reading, CitationWords words) {
    this.reading = reading;
    this.words = words;
    this.ties = new Ties(reading, words);
  }

  Optional<Tie> of(Chain chain) {
    Optional<Tie> tie = before(chain);
    if (tie.isEmpty()) {
      tie = behind(chain);
    }
    return (tie.isPresent() ? tie : new Credits(reading).of(chain))
        .filter(t -> !ties.isDenied(t, chain));
  }

  /** пишет «Медуза», according to the newspaper X, told the BBC. */
  private Optional<Tie> before(Chain chain) {
    int at = chain.from() - 1;
    boolean called = ties.isTold(at) || isToldByName(chain, at);
    int reach = called ? CALLED_REACH : REACH;
    int skipped = 0;
    boolean owned = false;
    while (at >= 0 && skipped <= reach && !ties.isStop(at)) {
      owned |= reading.keys().get(at).equals("of");
      Optional<Tie> tie = owned ? ties.cueEndingAt(at) : ties.endingAt(at);
      if (tie.isPresent()) {
        return tie;
      }
      if (ties.isBehindQuote(at)) {
        return Optional.of(new Tie(at, at + 1));
      }
      if (!SKIPPED.contains(reading.keys().get(at))
          && words.kinds().lengthAt(reading.keys(), at) == 0) {
        if (reading.isCapital(at) && !called) {
          return Optional.empty();
        }
        skipped++;
      }
      at--;
    }
    return Optional.empty();
  }

  /** сказал Иванов РИА Новости: a known publication right behind its source's name. */
  private boolean isToldByName(Chain chain, int at) {
    int source = at > 0 && !reading.tokens().get(at).isWord() ? at - 1 : at;
    return source >= 0 && chain.outlets().get(0).known() && reading.isCapital(source);
  }

  /**
   * Reuters reports; «Медуза» сначала сообщила; Al Jazeera, however, says; the BBC's report says.
   */
  private Optional<Tie> behind(Chain chain) {
    boolean owner = chain.isOwner(reading);
    if (owner && !ties.isWork(chain.to())) {
      return Optional.empty();
    }
    int from = ties.behindAside(chain.to());
    if (from > chain.to()) {
      Optional<Tie> within = ties.inClause(chain.to(), from);
      if (within.isPresent()) {
        return within;
      }
    }
    int end = Math.min(reading.keys().size(), from + (owner ? OWNED_BEHIND : BEHIND));
    for (int at = from; at < end; at++) {
      if (ties.isStop(at) || reading.keys().get(at).equals(",")) {
        return Optional.empty();
      }
      int verb = ties.verbAt(at);
      if (verb > 0) {
        return ties.isOfItself(at + verb) ? Optional.empty() : Optional.of(new Tie(at, at + verb));
      }
    }
    return Optional.empty();
  }
}
