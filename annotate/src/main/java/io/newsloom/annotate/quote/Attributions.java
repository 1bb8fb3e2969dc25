package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;
import java.util.Optional;

/** Finds the clause that says who is quoted: behind a quotation or before it. */
final class Attributions {

  private static final String DASHES = "-–—―";
  private static final int BEHIND = 14;
  private static final int VERB_BEHIND = 9;
  private static final int BEFORE = 32;

  private final Reading reading;
  private final QuoteWords words;
  private final Speakers speakers;

  Attributions(Reading reading, QuoteWords words) {
    this.reading = reading;
    this.words = words;
    this.speakers = new Speakers(reading, words);
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
    for (int verb = at; verb < Math.min(end, at + VERB_BEHIND); verb++) {
      int length = words.verbs().lengthAt(reading.keys(), verb);
      if (length > 0) {
        return Optional.of(speakers.of(at, verb, length, end));
      }
      int by = words.by().lengthAt(reading.keys(), verb);
      if (by > 0) {
        return Optional.of(speakers.by(verb, by, end));
      }
    }
    return Optional.empty();
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
      int length = words.verbs().lengthAt(reading.keys(), verb);
      if (length > 0 && verb + length <= end && (leads || end - verb <= 8)) {
        return Optional.of(speakers.of(start, verb, length, end));
      }
      int by = words.by().lengthAt(reading.keys(), verb);
      if (by > 0 && verb + by < end) {
        return Optional.of(speakers.by(verb, by, end));
      }
    }
    int colon = end - 1;
    return reading.keys().get(colon).equals(":") && colon > start && end - start <= 5
        ? Optional.of(speakers.of(start, colon, 1, end))
        : Optional.empty();
  }

  private int clauseEnd(int from, int most) {
    int at = from;
    while (at < reading.tokens().size() && at - from < most && !stops(at)) {
      at++;
    }
    return at;
  }

  private boolean stops(int at) {
    String key = reading.keys().get(at);
    boolean initial = key.equals(".") && at > 0 && reading.tokens().get(at - 1).length() == 1;
    return !initial && ".!?;:…«“„\"".contains(key) || reading.isAfterBreak(at);
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
