package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;

/** Finds verbs that bring in a speaker: those of the table, and any that stands as they do. */
final class Verbs {

  private static final String AUXILIARIES = " is was are were be been being ";

  private final Reading reading;
  private final QuoteWords words;
  private final Names names;

  Verbs(Reading reading, QuoteWords words, Names names) {
    this.reading = reading;
    this.words = words;
    this.names = names;
  }

  /** How many tokens a verb of saying takes here; 0 where none stands. */
  int lengthAt(int at) {
    int length = words.verbs().lengthAt(reading.keys(), at);
    boolean passive = length > 0 && at > 0 && isAuxiliary(at - 1) && isNaming(at);
    return passive || names.isQuoted(at) ? 0 : length;
  }

  /** Behind a quotation and its comma, a small word before a name or pronoun: snapped Carlos. */
  boolean isInverted(int at, int end) {
    if (at + 1 >= end
        || !reading.tokens().get(at).isWord()
        || reading.isCapital(at)
        || reading.tokens().get(at).length() < 4
        || names.isPreposition(at)
        || names.isPronoun(at)
        || words.stops().lengthAt(reading.keys(), at) > 0) {
      return false;
    }
    return names.isPronoun(at + 1) || names.isName(at + 1);
  }

  private boolean isAuxiliary(int at) {
    return AUXILIARIES.contains(" " + reading.keys().get(at) + " ");
  }

  private boolean isNaming(int at) {
    String key = reading.keys().get(at);
    return key.equals("called") || key.equals("described");
  }
}
