package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a speaker's name in the clause that a verb of saying stands in. */
final class Speakers {

  /** So short a sentence before a colon has nothing but a word about the speaker. */
  private static final int SHORT = 5;

  private static final String IN = " в во у ва in at ";
  private static final String PLURALS = "ли лі ят ют уть ять юць уць ";

  private final Reading reading;
  private final QuoteWords words;
  private final Names names;

  Speakers(Reading reading, QuoteWords words, Names names) {
    this.reading = reading;
    this.words = words;
    this.names = names;
  }

  /** The speaker before a verb, nearest to it, else the one behind it. */
  Said of(Clause clause) {
    String said = reading.words(clause.verb(), clause.verbEnd());
    if (words.cites().lengthAt(reading.keys(), clause.verb()) > 0) {
      return namedOrNobody(names.first(clause.verbEnd(), clause.end()), said);
    }
    if (words.reads().lengthAt(reading.keys(), clause.verb()) > 0) {
      return namedOrNobody(names.anywhere(clause.verbEnd(), clause.end()), said);
    }
    int[] before = names.last(clause.start(), clause.verb());
    int[] after =
        words.tells().lengthAt(reading.keys(), clause.verb()) > 0
            ? null
            : names.first(clause.verbEnd(), clause.end());
    int pronoun = pronoun(clause);
    if (before != null && names.isDoubtful(before)) {
      before = null;
    }
    if (pronoun >= 0 && (before == null || pronoun > before[0] && pronoun < clause.verb())) {
      return lastNamed(clause.before(), said);
    }
    if (before != null && (after == null || clause.verb() - before[1] <= 3)) {
      return named(before, said, 0.9);
    }
    if (after != null) {
      return named(after, said, 0.9);
    }
    int[] institution = institution(clause);
    if (institution != null) {
      return named(institution, said, 0.8);
    }
    return isNobody(clause) ? nobody(said) : lastNamed(clause.before(), said);
  }

  /** The speaker behind words as "according to". */
  Said by(Clause clause) {
    String said = reading.words(clause.verb(), clause.verbEnd());
    int[] name = names.first(clause.verbEnd(), clause.end());
    return name == null ? lastNamed(clause.before(), said) : named(name, said, 0.85);
  }

  /** Of a sentence without a verb of saying, before a colon: the first person that it names. */
  Optional<Said> beforeColon(int from, int colon) {
    int at = from;
    while (at < colon) {
      int[] name = names.anywhere(at, colon);
      if (name == null) {
        break;
      }
      if (names.isPerson(name)) {
        return Optional.of(named(name, ":", 0.7));
      }
      at = name[1];
    }
    return colon - from < SHORT ? Optional.of(lastNamed(from, ":")) : Optional.empty();
  }

  /** заявили в ВОЗ: a verb without a subject, of people of an institution. */
  private int @Nullable [] institution(Clause clause) {
    int at = clause.verbEnd();
    if (!isPlural(clause.verb()) || at + 1 >= clause.end() || !isIn(at)) {
      return null;
    }
    if (names.isName(at + 1)) {
      return names.first(at + 1, clause.end());
    }
    return at + 2 < clause.end() && names.isName(at + 2) && names.isAcronym(at + 2)
        ? names.first(at + 2, clause.end())
        : null;
  }

  private boolean isIn(int at) {
    return IN.contains(" " + reading.keys().get(at) + " ");
  }

  private boolean isPlural(int verb) {
    String key = reading.keys().get(verb);
    return key.length() > 3
        && (PLURALS.contains(key.substring(key.length() - 2) + " ")
            || PLURALS.contains(key.substring(key.length() - 3) + " "));
  }

  /** One of them, a neighbour, people in a ministry, or a name in quotation marks: no person. */
  private boolean isNobody(Clause clause) {
    boolean theirs = isPlural(clause.verb());
    for (int at = clause.start(); at < clause.end(); at++) {
      if (names.isQuoted(at) || words.someone().lengthAt(reading.keys(), at) > 0) {
        return true;
      }
    }
    return theirs;
  }

  private int pronoun(Clause clause) {
    int from = Math.max(clause.start(), clause.verb() - 3);
    for (int at = from; at < Math.min(clause.end(), clause.verb() + 4); at++) {
      if (names.isPronoun(at)) {
        return at;
      }
    }
    return -1;
  }

  private Said lastNamed(int before, String verb) {
    int[] name = names.lastBefore(before);
    if (name == null) {
      return nobody(verb);
    }
    return named(name, verb, name[1] - name[0] > 1 ? 0.7 : 0.5);
  }

  private Said namedOrNobody(int @Nullable [] name, String verb) {
    return name == null ? nobody(verb) : named(name, verb, 0.8);
  }

  private static Said nobody(String verb) {
    return new Said(null, -1, -1, verb, 0.4);
  }

  private Said named(int[] name, String verb, double confidence) {
    int start = reading.tokens().get(name[0]).start();
    int end = reading.tokens().get(name[1] - 1).end();
    return new Said(reading.text().substring(start, end), start, end, verb, confidence);
  }
}
