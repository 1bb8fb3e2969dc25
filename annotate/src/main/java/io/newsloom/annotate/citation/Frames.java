package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Reading;
import java.util.Optional;

/** Says whether a publication's name stands where one is cited, and by what words. */
final class Frames {

  private static final int REACH = 3;
  private static final String SKIPPED = "«»„“”\"(),-–—";

  private final Reading reading;
  private final CitationWords words;

  Frames(Reading reading, CitationWords words) {
    this.reading = reading;
    this.words = words;
  }

  /**
   * A tie of a statement to a publication.
   *
   * @param from the index of the first token of the words that tie
   * @param to the index behind the last
   */
  record Tie(int from, int to) {}

  Optional<Tie> of(Outlet outlet) {
    Optional<Tie> tie = before(outlet);
    return (tie.isPresent() ? tie : behind(outlet)).filter(t -> !isDenied(t, outlet));
  }

  /** пишет «Медуза», according to the newspaper X, told the BBC. */
  private Optional<Tie> before(Outlet outlet) {
    int at = outlet.from() - 1;
    int skipped = 0;
    while (at >= 0 && skipped <= REACH && !isStop(at)) {
      for (int from = Math.max(0, at - 3); from <= at; from++) {
        int cue =
            Math.max(
                words.cues().lengthAt(reading.keys(), from),
                words.verbs().lengthAt(reading.keys(), from));
        if (cue > 0 && from + cue == at + 1) {
          return Optional.of(new Tie(from, at + 1));
        }
      }
      if (!SKIPPED.contains(reading.keys().get(at))
          && words.kinds().lengthAt(reading.keys(), at) == 0) {
        if (reading.isCapital(at)) {
          return Optional.empty();
        }
        skipped++;
      }
      at--;
    }
    return Optional.empty();
  }

  /** Reuters reports; «Медуза» сначала сообщила. */
  private Optional<Tie> behind(Outlet outlet) {
    for (int at = outlet.to(); at < Math.min(reading.keys().size(), outlet.to() + 5); at++) {
      if (isStop(at) || reading.keys().get(at).equals(",")) {
        return Optional.empty();
      }
      int verb = words.verbs().lengthAt(reading.keys(), at);
      if (verb > 0) {
        return isOfItself(at + verb) ? Optional.empty() : Optional.of(new Tie(at, at + verb));
      }
    }
    return Optional.empty();
  }

  private boolean isOfItself(int from) {
    for (int at = from; at < Math.min(reading.keys().size(), from + 1); at++) {
      if (words.selves().lengthAt(reading.keys(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(Tie tie, Outlet outlet) {
    int from = Math.max(0, Math.min(tie.from(), outlet.from()) - 3);
    int to = Math.min(reading.keys().size(), Math.max(tie.from(), outlet.from()) + 1);
    for (int at = to - 1; at >= from; at--) {
      if (isStop(at) && at < tie.from()) {
        return false;
      }
      if (words.negations().lengthAt(reading.keys(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int at) {
    return ".!?;:".contains(reading.keys().get(at));
  }
}
