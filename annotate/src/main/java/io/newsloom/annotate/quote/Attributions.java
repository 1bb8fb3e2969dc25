package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Stretch;
import java.util.List;
import java.util.Optional;

/** Finds the clause that says who is quoted: behind a quotation or before it. */
final class Attributions {

  private static final String DASHES = "-–—―";
  private static final String OPENERS = "«“„\"";
  private static final String CLOSERS = "»”“\"";
  private static final int BEHIND = 14;
  private static final int VERB_BEHIND = 9;
  private static final int BEFORE = 32;

  /** A name in quotation marks has no more words. */
  private static final int NAME = 5;

  private final Reading reading;
  private final QuoteWords words;
  private final Verbs verbs;
  private final Speakers speakers;

  Attributions(Reading reading, QuoteWords words, Mentions mentions, List<Stretch> stretches) {
    this.reading = reading;
    this.words = words;
    Names names = new Names(reading, words, mentions, stretches);
    this.verbs = new Verbs(reading, words, names);
    this.speakers = new Speakers(reading, words, names);
  }

  /** Of the clause behind: «…», — сказал Иванов. */
  Optional<Said> behind(Stretch quote) {
    int at = reading.at(quote.outerEnd());
    boolean parted = "!?,…".indexOf(reading.text().charAt(quote.end() - 1)) >= 0;
    while (at < reading.tokens().size() && isComma(at) && !reading.isAfterBreak(at)) {
      at++;
      parted = true;
    }
    if (!parted || at >= reading.tokens().size() || reading.isAfterBreak(at)) {
      return Optional.empty();
    }
    int end = clauseEnd(at, BEHIND);
    int before = reading.at(quote.outerStart());
    for (int verb = at; verb < Math.min(end, at + VERB_BEHIND); verb++) {
      int length = verbs.lengthAt(verb);
      if (length > 0) {
        return Optional.of(speakers.of(new Clause(at, verb, length, end, before)));
      }
      int by = words.by().lengthAt(reading.keys(), verb);
      if (by > 0) {
        return Optional.of(speakers.by(new Clause(at, verb, by, end, before)));
      }
    }
    return verbs.isInverted(at, end)
        ? Optional.of(speakers.of(new Clause(at, at, 1, end, before)))
        : Optional.empty();
  }

  /** Of the words before: Иванов сказал: «…»; he called it "…". */
  Optional<Said> before(Stretch quote) {
    int end = reading.at(quote.outerStart());
    int start = sentenceStart(end);
    if (start == end) {
      return Optional.empty();
    }
    boolean leads = ":,".contains(reading.keys().get(end - 1)) || isDash(end - 1);
    for (int verb = end - 1; verb >= start; verb--) {
      int length = verbs.lengthAt(verb);
      if (length > 0 && verb + length <= end && (leads || end - verb <= 8)) {
        return Optional.of(speakers.of(new Clause(start, verb, length, end, start)));
      }
      int by = words.by().lengthAt(reading.keys(), verb);
      if (by > 0 && verb + by < end) {
        return Optional.of(speakers.by(new Clause(start, verb, by, end, start)));
      }
    }
    int colon = end - 1;
    return reading.keys().get(colon).equals(":") && colon > start
        ? speakers.beforeColon(start, colon)
        : Optional.empty();
  }

  private int clauseEnd(int from, int most) {
    int at = from;
    while (at < reading.tokens().size() && at - from < most && !stops(at, from)) {
      at++;
    }
    return at;
  }

  private boolean stops(int at, int from) {
    String key = reading.keys().get(at);
    boolean initial = key.equals(".") && at > 0 && reading.tokens().get(at - 1).length() == 1;
    return !initial && ".!?;:…".contains(key)
        || at > from && isDash(at) && isComma(at - 1)
        || OPENERS.contains(key) && !opensName(at) && !closesName(at)
        || reading.isAfterBreak(at);
  }

  private boolean opensName(int open) {
    int most = Math.min(reading.tokens().size(), open + NAME);
    for (int at = open + 1; at < most; at++) {
      if (CLOSERS.contains(reading.keys().get(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean closesName(int close) {
    for (int at = close - 1; at > Math.max(0, close - NAME); at--) {
      if (OPENERS.contains(reading.keys().get(at))) {
        return true;
      }
    }
    return false;
  }

  private int sentenceStart(int end) {
    int at = end;
    while (at > 0
        && end - at < BEFORE
        && !reading.isAfterBreak(at)
        && !".!?…".contains(reading.keys().get(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isComma(int at) {
    return reading.keys().get(at).equals(",") || isDash(at);
  }

  private boolean isDash(int at) {
    String key = reading.keys().get(at);
    return key.length() <= 2 && DASHES.indexOf(key.charAt(0)) >= 0;
  }
}
