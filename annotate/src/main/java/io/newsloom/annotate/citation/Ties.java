package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Phrases;
import io.newsloom.annotate.text.Reading;
import java.util.Optional;

/** Looks up, at a place of a text, the words that tie statements to publications. */
final class Ties {

  private static final String CLOSERS = "»”“\"";
  private static final String PARTERS = " , - – — ― ";
  private static final String PREPOSITIONS =
      " in at on of by with from for в во у ва на из с со ва з са зі із до о об аб про ";
  private static final String RELATIVES =
      " which who котор якая які якое якая яка яке який що што ";
  private static final int ASIDE = 8;
  private static final int LONGEST_CUE = 5;

  private final Reading reading;
  private final CitationWords words;

  Ties(Reading reading, CitationWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** A verb or cue that stands before a publication, the last of its words here. */
  Optional<Tie> endingAt(int last) {
    Optional<Tie> verb = endingAt(words.verbs(), last);
    Optional<Tie> cue = cueEndingAt(last);
    return verb.isEmpty() || cue.isPresent() && cue.get().from() < verb.get().from() ? cue : verb;
  }

  /** A cue that stands before a publication: according to. */
  Optional<Tie> cueEndingAt(int last) {
    return endingAt(words.cues(), last);
  }

  private Optional<Tie> endingAt(Phrases phrases, int last) {
    for (int from = Math.max(0, last + 1 - LONGEST_CUE); from <= last; from++) {
      if (phrases.lengthAt(reading.keys(), from) == last + 1 - from) {
        return Optional.of(new Tie(from, last + 1));
      }
    }
    return Optional.empty();
  }

  /** The length of a verb that stands behind a publication; 0 without one. */
  int verbAt(int at) {
    return Math.max(
        words.verbs().lengthAt(reading.keys(), at), words.sayings().lengthAt(reading.keys(), at));
  }

  /**
   * A small word between a quotation, parted by a comma or dash, and a publication: "…," sneers.
   */
  boolean isBehindQuote(int at) {
    if (!reading.tokens().get(at).isWord() || reading.isCapital(at) || isPreposition(at)) {
      return false;
    }
    int mark = at - 1;
    while (mark > 0 && PARTERS.contains(" " + reading.keys().get(mark) + " ")) {
      mark--;
    }
    if (mark <= 0 || !CLOSERS.contains(reading.keys().get(mark))) {
      return false;
    }
    return mark < at - 1 || ",!?".contains(reading.keys().get(mark - 1));
  }

  /** Whether a word like newspaper, that no preposition goes before, stands before a name. */
  boolean isTold(int before) {
    int at = before;
    if (at > 0 && "«„“\"".contains(reading.keys().get(at))) {
      at--;
    }
    return at > 0
        && words.kinds().lengthAt(reading.keys(), at) > 0
        && reading.tokens().get(at).length() > 3
        && !isPreposition(at - 1);
  }

  /** Behind ", however," or a bracket that stands here; else here. */
  int behindAside(int from) {
    int at = from;
    while (at < reading.keys().size() && CLOSERS.contains(reading.keys().get(at))) {
      at++;
    }
    if (at >= reading.keys().size() || !",(".contains(reading.keys().get(at))) {
      return at == from ? from : at;
    }
    String close = reading.keys().get(at).equals("(") ? ")" : ",";
    for (int end = at + 1; end < Math.min(reading.keys().size(), at + ASIDE); end++) {
      if (isStop(end)) {
        break;
      }
      if (reading.keys().get(end).equals(close) && end + 1 < reading.keys().size()) {
        return verbAt(end + 1) > 0 || close.equals(")") || inClause(at, end).isPresent()
            ? end + 1
            : from;
      }
    }
    return from;
  }

  /** The verb of a relative clause: Fox News, which first aired the recording, said. */
  Optional<Tie> inClause(int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (isRelative(reading.keys().get(at))) {
        for (int verb = at + 1; verb < Math.min(to, at + 4); verb++) {
          int length = words.verbs().lengthAt(reading.keys(), verb);
          if (length > 0) {
            return Optional.of(new Tie(verb, verb + length));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a report, an investigation or their like is named here. */
  boolean isWork(int at) {
    return at < reading.keys().size() && words.works().lengthAt(reading.keys(), at) > 0;
  }

  /** Whether a publication speaks of itself: it will close. */
  boolean isOfItself(int at) {
    return at < reading.keys().size() && words.selves().lengthAt(reading.keys(), at) > 0;
  }

  boolean isDenied(Tie tie, Chain chain) {
    int from = Math.max(0, Math.min(tie.from(), chain.from()) - 3);
    int to = Math.min(reading.keys().size(), Math.max(tie.from(), chain.from()) + 1);
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

  boolean isStop(int at) {
    return ".!?;:".contains(reading.keys().get(at));
  }

  private boolean isPreposition(int at) {
    return PREPOSITIONS.contains(" " + reading.keys().get(at) + " ");
  }

  private static boolean isRelative(String key) {
    return key.startsWith("котор") || RELATIVES.contains(" " + key + " ");
  }
}
